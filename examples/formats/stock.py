"""What is in the warehouse."""

import csv
from datetime import date, timedelta

REORDER_DAYS = 14


class Shelf:
    """A shelf with one kind of item."""

    def __init__(self, item, pieces, sold):
        self.item = item
        self.pieces = pieces
        self.sold = sold

    def take(self, pieces):
        """Take pieces from the shelf."""
        if pieces > self.pieces:
            raise ValueError(f"only {self.pieces} of {self.item} are left")
        self.pieces -= pieces
        self.sold.append((date.today(), pieces))

    def days_left(self):
        # Sales of the last thirty days say how fast the shelf empties.
        since = date.today() - timedelta(days=30)
        sold = sum(pieces for day, pieces in self.sold if day >= since)
        return float("inf") if sold == 0 else 30 * self.pieces / sold

    def __str__(self):
        return f"{self.item}: {self.pieces}"


def read(path):
    """Read shelves from a file."""
    with open(path, newline="") as file:
        return [Shelf(row["item"], int(row["pieces"]), []) for row in csv.DictReader(file)]


def to_order(shelves):
    """Which items must be ordered now."""
    return [shelf.item for shelf in shelves if shelf.days_left() < REORDER_DAYS]


if __name__ == "__main__":
    for item in to_order(read("shelves.csv")):
        print(item)
