-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER mailing_list_updated AFTER UPDATE OF
    group_id, position, label_fr, label_en, address, subscribe_url, archive_url, is_public, state
ON mailing_list
BEGIN
    INSERT INTO change_record (table_name, row_id, group_id, operation, old_values)
    SELECT 'mailing_list', OLD.id, OLD.group_id, 'update', json_group_object(name, value)
    FROM (
        SELECT 'group_id' AS name, OLD.group_id AS value WHERE OLD.group_id IS NOT NEW.group_id UNION ALL
        SELECT 'position', OLD.position WHERE OLD.position IS NOT NEW.position UNION ALL
        SELECT 'label_fr', OLD.label_fr WHERE OLD.label_fr IS NOT NEW.label_fr UNION ALL
        SELECT 'label_en', OLD.label_en WHERE OLD.label_en IS NOT NEW.label_en UNION ALL
        SELECT 'address', OLD.address WHERE OLD.address IS NOT NEW.address UNION ALL
        SELECT 'subscribe_url', OLD.subscribe_url WHERE OLD.subscribe_url IS NOT NEW.subscribe_url UNION ALL
        SELECT 'archive_url', OLD.archive_url WHERE OLD.archive_url IS NOT NEW.archive_url UNION ALL
        SELECT 'is_public', OLD.is_public WHERE OLD.is_public IS NOT NEW.is_public UNION ALL
        SELECT 'state', OLD.state WHERE OLD.state IS NOT NEW.state
    )
    GROUP BY OLD.id;
END
