-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE person SET updated_by = :cleared WHERE updated_by = :name
