-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER edition_updated AFTER UPDATE OF
    up_to, number, published_on, title_fr, title_en, note
ON edition
BEGIN
    INSERT INTO change_record (table_name, row_id, group_id, operation, old_values)
    SELECT 'edition', OLD.id, 0, 'update', json_group_object(name, value)
    FROM (
        SELECT 'up_to' AS name, OLD.up_to AS value WHERE OLD.up_to IS NOT NEW.up_to UNION ALL
        SELECT 'number', OLD.number WHERE OLD.number IS NOT NEW.number UNION ALL
        SELECT 'published_on', OLD.published_on WHERE OLD.published_on IS NOT NEW.published_on UNION ALL
        SELECT 'title_fr', OLD.title_fr WHERE OLD.title_fr IS NOT NEW.title_fr UNION ALL
        SELECT 'title_en', OLD.title_en WHERE OLD.title_en IS NOT NEW.title_en UNION ALL
        SELECT 'note', OLD.note WHERE OLD.note IS NOT NEW.note
    )
    GROUP BY OLD.id;
END
