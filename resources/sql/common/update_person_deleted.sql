-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE person SET
    deleted_at = :deleted_at, merged_into = NULL, updated_at = :updated_at, updated_by = :updated_by,
    row_version = row_version + 1
WHERE id = :id AND row_version = :row_version AND deleted_at = ''
