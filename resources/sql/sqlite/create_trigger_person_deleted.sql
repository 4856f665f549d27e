-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER person_deleted AFTER DELETE ON person
BEGIN
    INSERT INTO change_record (table_name, row_id, group_id, person_id, operation, old_values)
    VALUES ('person', OLD.id, 0, OLD.id, 'delete', json_object(
        'created_at', OLD.created_at,
        'display_name', OLD.display_name, 'sort_name', OLD.sort_name, 'gender', OLD.gender, 'email', OLD.email,
        'email_publishable', OLD.email_publishable, 'email_agreed_on', OLD.email_agreed_on,
        'email_agreed_how', OLD.email_agreed_how, 'phone', OLD.phone, 'phone_publishable', OLD.phone_publishable,
        'phone_agreed_on', OLD.phone_agreed_on, 'phone_agreed_how', OLD.phone_agreed_how,
        'deleted_at', OLD.deleted_at, 'withdrawn_on', OLD.withdrawn_on, 'merged_into', OLD.merged_into,
        'note', OLD.note));
END
