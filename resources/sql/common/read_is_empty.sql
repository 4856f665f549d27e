-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT NOT EXISTS (SELECT 1 FROM work_group) AND NOT EXISTS (SELECT 1 FROM person)
