-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever comes back is a person of their own, merged into nobody.
UPDATE person SET
    deleted_at = '', merged_into = NULL, updated_at = :updated_at, updated_by = :updated_by,
    row_version = row_version + 1
WHERE id = :id AND deleted_at <> ''
