"""What the weights of the cues of page chrome are learnt from, how, and how they are judged."""
