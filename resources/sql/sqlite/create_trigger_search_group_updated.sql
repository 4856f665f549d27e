-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER search_group_updated AFTER UPDATE OF
    name_fr, name_en, description_fr, description_en, note, deleted_at
ON work_group
WHEN OLD.name_fr IS NOT NEW.name_fr OR OLD.name_en IS NOT NEW.name_en
    OR OLD.description_fr IS NOT NEW.description_fr OR OLD.description_en IS NOT NEW.description_en
    OR OLD.note IS NOT NEW.note OR OLD.deleted_at IS NOT NEW.deleted_at
BEGIN
    INSERT INTO search_queue (group_id) VALUES (NEW.id);
END
