// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace testing {

/// Reads a content stream operator by operator (ISO 32000-1, 7.8.2) and keeps count of the marked content around it.
class ContentReader
{
public:
    explicit ContentReader(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    /// Goes to the next operator; false at the end.
    bool next();
    [[nodiscard]] QString operatorName() const { return QString::fromLatin1(m_operator); }
    [[nodiscard]] bool paints() const;
    [[nodiscard]] bool beginsContent() const { return m_operator == "BDC" || m_operator == "BMC"; }
    /// The number of the content just begun; -1: none.
    [[nodiscard]] int contentId() const { return m_contentId; }
    [[nodiscard]] bool isTagged() const;
    [[nodiscard]] bool isInArtifact() const;
    [[nodiscard]] bool isBalanced() const { return m_stack.isEmpty() && !m_broken; }
    /// "/F0", and the two-byte codes that the operator shows with it.
    [[nodiscard]] QString font() const { return m_font; }
    [[nodiscard]] QList<quint16> shownCodes() const;

private:
    enum class Mark { Tagged, Artifact, Other };
    [[nodiscard]] QByteArray token();
    [[nodiscard]] QByteArray literalString();
    [[nodiscard]] QByteArray dictionary();
    void act();

    QByteArray m_bytes;
    qsizetype m_at = 0;
    QByteArray m_operator;
    QList<QByteArray> m_operands;
    QList<QByteArray> m_strings;
    QList<Mark> m_stack;
    int m_contentId = -1;
    QString m_font;
    bool m_broken = false;
};

} // namespace testing
