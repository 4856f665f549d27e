-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, row_version, display_name, sort_name, gender, email, email_publishable, email_agreed_on, email_agreed_how, phone,
    phone_publishable, phone_agreed_on, phone_agreed_how, note, withdrawn_on
FROM person WHERE id = :id AND deleted_at <> ''
