-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER lineage_updated AFTER UPDATE OF
    group_id, target_id, position, kind, target_name, note_fr, note_en
ON lineage
BEGIN
    INSERT INTO change_record (table_name, row_id, group_id, operation, old_values)
    SELECT 'lineage', OLD.id, OLD.group_id, 'update', json_group_object(name, value)
    FROM (
        SELECT 'group_id' AS name, OLD.group_id AS value WHERE OLD.group_id IS NOT NEW.group_id UNION ALL
        SELECT 'target_id', OLD.target_id WHERE OLD.target_id IS NOT NEW.target_id UNION ALL
        SELECT 'position', OLD.position WHERE OLD.position IS NOT NEW.position UNION ALL
        SELECT 'kind', OLD.kind WHERE OLD.kind IS NOT NEW.kind UNION ALL
        SELECT 'target_name', OLD.target_name WHERE OLD.target_name IS NOT NEW.target_name UNION ALL
        SELECT 'note_fr', OLD.note_fr WHERE OLD.note_fr IS NOT NEW.note_fr UNION ALL
        SELECT 'note_en', OLD.note_en WHERE OLD.note_en IS NOT NEW.note_en
    )
    GROUP BY OLD.id;
END
