-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE person SET
    display_name = :display_name, sort_name = :sort_name, gender = :gender, email = :email,
    email_publishable = :email_publishable, email_agreed_on = :email_agreed_on, email_agreed_how = :email_agreed_how,
    phone = :phone, phone_publishable = :phone_publishable, phone_agreed_on = :phone_agreed_on,
    phone_agreed_how = :phone_agreed_how, sort_key = :sort_key, name_key = :name_key, note = :note,
    withdrawn_on = :withdrawn_on, updated_at = :updated_at, updated_by = :updated_by, row_version = row_version + 1
WHERE id = :id AND row_version = :row_version AND deleted_at = ''
