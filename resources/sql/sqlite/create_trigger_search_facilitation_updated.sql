-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER search_facilitation_updated AFTER UPDATE OF group_id, person_id ON facilitation
WHEN OLD.group_id IS NOT NEW.group_id OR OLD.person_id IS NOT NEW.person_id
BEGIN
    INSERT INTO search_queue (group_id) SELECT OLD.group_id UNION SELECT NEW.group_id;
END
