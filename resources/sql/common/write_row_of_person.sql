-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A row as history has it: put back under its id, or brought to what it was.
INSERT INTO person (
    id, display_name, sort_name, gender, email, email_publishable, email_agreed_on, email_agreed_how, phone,
    phone_publishable, phone_agreed_on, phone_agreed_how, deleted_at, note, created_at, withdrawn_on, merged_into,
    sort_key, name_key,
    updated_at, updated_by, row_version)
VALUES (
    :id, :display_name, :sort_name, :gender, :email, :email_publishable, :email_agreed_on, :email_agreed_how, :phone,
    :phone_publishable, :phone_agreed_on, :phone_agreed_how, :deleted_at, :note, :created_at, :withdrawn_on, :merged_into,
    :sort_key, :name_key,
    :updated_at, :updated_by, :row_version)
ON CONFLICT (id) DO UPDATE SET
    display_name = excluded.display_name, sort_name = excluded.sort_name, gender = excluded.gender, email =
    excluded.email, email_publishable = excluded.email_publishable, email_agreed_on = excluded.email_agreed_on,
    email_agreed_how = excluded.email_agreed_how, phone = excluded.phone, phone_publishable =
    excluded.phone_publishable, phone_agreed_on = excluded.phone_agreed_on, phone_agreed_how =
    excluded.phone_agreed_how, deleted_at = excluded.deleted_at, note = excluded.note,
    withdrawn_on = excluded.withdrawn_on, merged_into = excluded.merged_into, sort_key = excluded.sort_key,
    name_key = excluded.name_key, updated_at = excluded.updated_at, updated_by = excluded.updated_by, row_version =
    person.row_version + 1
