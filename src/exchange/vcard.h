// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importproposal.h"
#include "domain/result.h"
#include "exchange/readprogress.h"

#include <QIODevice>

namespace exchange {

/// Larger files are refused. They are read a piece at a time: pictures make them large, not people.
inline constexpr qint64 maxVCardBytes = 1024 * 1024 * 1024;
inline constexpr qint64 maxUtf16VCardBytes = 16 * 1024 * 1024;

enum class VCardVersion { V3, V4 };

/// Writes persons as vCards (RFC 2426 and RFC 6350), withdrawn ones left out. What an audience may not see must be gone
/// already (domain::visibleTo).
[[nodiscard]] domain::Result<void> writeVCards(const QList<domain::Person> &persons, VCardVersion version,
                                               QIODevice &device);

/// Reads persons from vCards of version 3.0, 4.0, and 2.1 as phones write it: name, sort name, gender, one e-mail
/// address, one phone, note. A contact read this way is not publishable: a card tells of no agreement. Pictures and all
/// else are passed over. InvalidInput with the line when a card never ends or there is none.
[[nodiscard]] domain::Result<domain::ImportProposal> readVCards(QIODevice &device, const ReadProgress &progress = {});

} // namespace exchange
