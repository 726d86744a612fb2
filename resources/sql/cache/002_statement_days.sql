-- SPDX-License-Identifier: GPL-3.0-or-later
-- The days of the statement, kept beside its items by triggers, so that what a day earned and spent, and the balance at
-- its end, are read and not added up from every movement. A day is a whole number of UTC days since 1970; the way it is
-- computed rounds down before 1970, too. `spent` is 0 or negative. A sum that leaves 64 bits would become an inexact
-- number here; the checks refuse it instead.

CREATE TABLE statement_day (
    day INTEGER PRIMARY KEY,
    movements INTEGER NOT NULL,
    earned INTEGER NOT NULL CHECK (typeof(earned) = 'integer'),
    spent INTEGER NOT NULL CHECK (typeof(spent) = 'integer')
);

INSERT INTO statement_day (day, movements, earned, spent)
SELECT (at - (at % 86400000 + 86400000) % 86400000) / 86400000, count(*), sum(max(amount, 0)), sum(min(amount, 0))
FROM statement_item GROUP BY 1;

CREATE TRIGGER statement_item_added AFTER INSERT ON statement_item BEGIN
    INSERT INTO statement_day (day, movements, earned, spent)
    VALUES ((NEW.at - (NEW.at % 86400000 + 86400000) % 86400000) / 86400000, 1, max(NEW.amount, 0), min(NEW.amount, 0))
    ON CONFLICT (day) DO UPDATE SET movements = movements + 1, earned = earned + excluded.earned,
        spent = spent + excluded.spent;
END;

CREATE TRIGGER statement_item_gone AFTER DELETE ON statement_item BEGIN
    UPDATE statement_day SET movements = movements - 1, earned = earned - max(OLD.amount, 0),
        spent = spent - min(OLD.amount, 0)
    WHERE day = (OLD.at - (OLD.at % 86400000 + 86400000) % 86400000) / 86400000;
    DELETE FROM statement_day
    WHERE day = (OLD.at - (OLD.at % 86400000 + 86400000) % 86400000) / 86400000 AND movements = 0;
END;

CREATE TRIGGER statement_item_changed AFTER UPDATE OF at, amount ON statement_item
WHEN OLD.at <> NEW.at OR OLD.amount <> NEW.amount BEGIN
    UPDATE statement_day SET movements = movements - 1, earned = earned - max(OLD.amount, 0),
        spent = spent - min(OLD.amount, 0)
    WHERE day = (OLD.at - (OLD.at % 86400000 + 86400000) % 86400000) / 86400000;
    INSERT INTO statement_day (day, movements, earned, spent)
    VALUES ((NEW.at - (NEW.at % 86400000 + 86400000) % 86400000) / 86400000, 1, max(NEW.amount, 0), min(NEW.amount, 0))
    ON CONFLICT (day) DO UPDATE SET movements = movements + 1, earned = earned + excluded.earned,
        spent = spent + excluded.spent;
    DELETE FROM statement_day
    WHERE day = (OLD.at - (OLD.at % 86400000 + 86400000) % 86400000) / 86400000 AND movements = 0;
END;
