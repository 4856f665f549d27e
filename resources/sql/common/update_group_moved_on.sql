-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A part of the group changed: its version moves on with it.
UPDATE work_group SET updated_at = :updated_at, updated_by = :updated_by, row_version = row_version + 1
WHERE id = :id
