-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE person SET
    display_name = '', sort_name = '', gender = '', email = '', email_publishable = 0, email_agreed_on = '',
    email_agreed_how = '', phone = '', phone_publishable = 0, phone_agreed_on = '', phone_agreed_how = '',
    sort_key = '', name_key = '', note = '', withdrawn_on = :withdrawn_on, updated_at = :updated_at,
    updated_by = :updated_by, row_version = row_version + 1
WHERE id = :id
