-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is left of a record that was deleted for good before the person withdrew.
INSERT INTO person (id, merged_into, withdrawn_on, deleted_at, created_at, updated_at, updated_by)
VALUES (:id, :merged_into, :withdrawn_on, :updated_at, :updated_at, :updated_at, :updated_by)
