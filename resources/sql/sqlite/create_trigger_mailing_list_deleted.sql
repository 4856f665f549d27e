-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER mailing_list_deleted AFTER DELETE ON mailing_list
BEGIN
    INSERT INTO change_record (table_name, row_id, group_id, operation, old_values)
    VALUES ('mailing_list', OLD.id, OLD.group_id, 'delete', json_object(
        'group_id', OLD.group_id, 'position', OLD.position, 'label_fr', OLD.label_fr, 'label_en', OLD.label_en,
        'address', OLD.address, 'subscribe_url', OLD.subscribe_url, 'archive_url', OLD.archive_url,
        'is_public', OLD.is_public, 'state', OLD.state));
END
