-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO person (
    display_name, sort_name, gender, email, email_publishable, email_agreed_on, email_agreed_how, phone,
    phone_publishable, phone_agreed_on, phone_agreed_how, sort_key, name_key, note, withdrawn_on, created_at,
    updated_at, updated_by)
VALUES (
    :display_name, :sort_name, :gender, :email, :email_publishable, :email_agreed_on, :email_agreed_how, :phone,
    :phone_publishable, :phone_agreed_on, :phone_agreed_how, :sort_key, :name_key, :note, :withdrawn_on,
    :updated_at, :updated_at, :updated_by)
RETURNING id
