"""Records to read, in JSON Lines."""

GOOD = b'{"id":"%d","text":"The mill burned down on Monday night, said brigade %d of Ebbing.","source":"Herald"}\n'


def good(count: int) -> bytes:
    return b"".join(GOOD % (number, number) for number in range(count))
