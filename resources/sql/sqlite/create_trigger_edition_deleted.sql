-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER edition_deleted AFTER DELETE ON edition
BEGIN
    INSERT INTO change_record (table_name, row_id, group_id, operation, old_values)
    VALUES ('edition', OLD.id, 0, 'delete', json_object(
        'up_to', OLD.up_to, 'number', OLD.number, 'published_on', OLD.published_on, 'title_fr', OLD.title_fr,
        'title_en', OLD.title_en, 'note', OLD.note));
END
