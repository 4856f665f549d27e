-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER person_updated AFTER UPDATE OF
    display_name, sort_name, gender, email, email_publishable, email_agreed_on, email_agreed_how, phone,
    phone_publishable, phone_agreed_on, phone_agreed_how, deleted_at, withdrawn_on, merged_into, note
ON person
BEGIN
    INSERT INTO change_record (table_name, row_id, group_id, person_id, operation, old_values)
    SELECT 'person', OLD.id, 0, OLD.id, 'update', json_group_object(name, value)
    FROM (
        SELECT 'display_name' AS name, OLD.display_name AS value WHERE OLD.display_name IS NOT NEW.display_name UNION ALL
        SELECT 'sort_name', OLD.sort_name WHERE OLD.sort_name IS NOT NEW.sort_name UNION ALL
        SELECT 'gender', OLD.gender WHERE OLD.gender IS NOT NEW.gender UNION ALL
        SELECT 'email', OLD.email WHERE OLD.email IS NOT NEW.email UNION ALL
        SELECT 'email_publishable', OLD.email_publishable WHERE OLD.email_publishable IS NOT NEW.email_publishable UNION ALL
        SELECT 'email_agreed_on', OLD.email_agreed_on WHERE OLD.email_agreed_on IS NOT NEW.email_agreed_on UNION ALL
        SELECT 'email_agreed_how', OLD.email_agreed_how WHERE OLD.email_agreed_how IS NOT NEW.email_agreed_how UNION ALL
        SELECT 'phone', OLD.phone WHERE OLD.phone IS NOT NEW.phone UNION ALL
        SELECT 'phone_publishable', OLD.phone_publishable WHERE OLD.phone_publishable IS NOT NEW.phone_publishable UNION ALL
        SELECT 'phone_agreed_on', OLD.phone_agreed_on WHERE OLD.phone_agreed_on IS NOT NEW.phone_agreed_on UNION ALL
        SELECT 'phone_agreed_how', OLD.phone_agreed_how WHERE OLD.phone_agreed_how IS NOT NEW.phone_agreed_how UNION ALL
        SELECT 'deleted_at', OLD.deleted_at WHERE OLD.deleted_at IS NOT NEW.deleted_at UNION ALL
        SELECT 'withdrawn_on', OLD.withdrawn_on WHERE OLD.withdrawn_on IS NOT NEW.withdrawn_on UNION ALL
        SELECT 'merged_into', OLD.merged_into WHERE OLD.merged_into IS NOT NEW.merged_into UNION ALL
        SELECT 'note', OLD.note WHERE OLD.note IS NOT NEW.note
    )
    GROUP BY OLD.id;
END
