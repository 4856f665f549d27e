// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QString>
#include <QTranslator>

namespace app {

/// A translator that remembers the sentences it was asked for, so that one on screen can be told again after the
/// language has changed. An error is a value that was put into words in the depths of a room, with names and numbers
/// filled in; asked for that text in the context widgets::retoldContext, this finds the sentence it was made from and
/// fills the same names into its translation. What it does not know comes back as it is.
class SentenceTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation = nullptr,
                                    int n = -1) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    struct Source
    {
        QByteArray context;
        QByteArray text;
        QByteArray disambiguation;
        bool isPlural = false;
    };

    void remember(const QString &pattern, const Source &source) const;
    [[nodiscard]] QString retold(const QString &text, int depth) const;
    [[nodiscard]] QString retoldWhole(const QString &text, int depth) const;
    [[nodiscard]] QString filled(const Source &source, const QHash<QString, QString> &values, int depth) const;

    mutable QMutex m_mutex; ///< workers put their errors into words, too
    mutable QHash<QString, Source> m_sources;
};

} // namespace app
