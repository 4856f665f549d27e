-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is held about each person, in the bin too, and what staff noted about them.
SELECT id, withdrawn_on, deleted_at, display_name, sort_name, email, phone, note, email_agreed_how, phone_agreed_how
FROM person ORDER BY sort_key, name_key, id
