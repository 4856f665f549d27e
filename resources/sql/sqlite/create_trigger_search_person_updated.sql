-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER search_person_updated AFTER UPDATE OF display_name, deleted_at ON person
WHEN OLD.display_name IS NOT NEW.display_name OR OLD.deleted_at IS NOT NEW.deleted_at
BEGIN
    INSERT INTO search_queue (group_id) SELECT DISTINCT group_id FROM facilitation WHERE person_id = NEW.id;
END
