-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX change_of_person ON change (person_id, change_set_id) WHERE person_id <> 0
