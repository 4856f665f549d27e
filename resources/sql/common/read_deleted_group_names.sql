-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT name_fr, name_en FROM work_group WHERE id = :id AND deleted_at <> ''
