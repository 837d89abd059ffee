"""What must be known of all records before any is judged: gathered by batch, reduced by partition, concluded."""
