-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER facilitation_deleted AFTER DELETE ON facilitation
BEGIN
    INSERT INTO change_record (table_name, row_id, group_id, person_id, operation, old_values)
    VALUES ('facilitation', OLD.id, OLD.group_id, OLD.person_id, 'delete', json_object(
        'group_id', OLD.group_id, 'person_id', OLD.person_id, 'position', OLD.position, 'role', OLD.role,
        'since', OLD.since, 'until', OLD.until, 'ended', OLD.ended));
END
