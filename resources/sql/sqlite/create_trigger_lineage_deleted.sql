-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER lineage_deleted AFTER DELETE ON lineage
BEGIN
    INSERT INTO change_record (table_name, row_id, group_id, operation, old_values)
    VALUES ('lineage', OLD.id, OLD.group_id, 'delete', json_object(
        'group_id', OLD.group_id, 'target_id', OLD.target_id, 'position', OLD.position, 'kind', OLD.kind,
        'target_name', OLD.target_name, 'note_fr', OLD.note_fr, 'note_en', OLD.note_en));
END
