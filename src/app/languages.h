// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sentencetranslator.h"

#include <QString>
#include <QTranslator>

namespace app {

/// The interface's language: the one chosen, else the first of the system's that we speak, else English. Installing
/// another sends every widget a LanguageChange, so nothing needs a restart.
class Languages
{
public:
    Languages() = default;
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    /// "fr", "en", or "" for the system's.
    void use(const QString &chosen);
    [[nodiscard]] QString current() const { return m_current; }
    [[nodiscard]] static QString resolve(const QString &chosen, const QStringList &systemLanguages);

private:
    SentenceTranslator m_ours;
    QTranslator m_qt;
    QString m_current;
};

} // namespace app
