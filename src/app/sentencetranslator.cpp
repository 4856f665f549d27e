// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sentencetranslator.h"

#include "widgets/retelling.h"

#include <QRegularExpression>

#include <cstring>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Shorter texts are labels, which ask for themselves again.
constexpr qsizetype shortestSentence = 16;
/// Sentences after one another, and sentences in sentences.
constexpr int deepest = 4;

const QRegularExpression &place()
{
    static const QRegularExpression form(u"%(?:L?\\d{1,2}|L?n)"_s);
    return form;
}

bool isSentence(const QString &text)
{
    return text.size() >= shortestSentence && text.contains(u' ');
}

/// The places of a pattern in their order, and an expression that finds what was filled into them.
struct Form
{
    QRegularExpression expression;
    QStringList places;
    qsizetype fixed = 0; ///< letters that are the sentence's own
};

Form formOf(const QString &pattern)
{
    Form form;
    QString expression;
    qsizetype from = 0;
    for (auto matches = place().globalMatch(pattern); matches.hasNext();) {
        const auto match = matches.next();
        const QString between = pattern.mid(from, match.capturedStart() - from);
        form.fixed += between.size();
        expression += QRegularExpression::escape(between);
        form.places += match.captured().remove(u'L');
        expression += form.places.constLast() == u"%Ln" ? u"([\\d.,\\s\u00a0\u202f]+?)"_s : u"(.*?)"_s;
        from = match.capturedEnd();
    }
    const QString rest = pattern.mid(from);
    form.fixed += rest.size();
    expression += QRegularExpression::escape(rest);
    form.expression = QRegularExpression(QRegularExpression::anchoredPattern(expression),
                                         QRegularExpression::DotMatchesEverythingOption);
    return form;
}

} // namespace

QString SentenceTranslator::translate(const char *context, const char *sourceText, const char *disambiguation,
                                      int n) const
{
    if (context && std::strcmp(context, widgets::retoldContext) == 0)
        return retold(QString::fromUtf8(sourceText), 0);
    QString translation = QTranslator::translate(context, sourceText, disambiguation, n);
    const QString told = translation.isEmpty() ? QString::fromUtf8(sourceText) : translation;
    if (isSentence(told))
        remember(told, {context, sourceText, disambiguation, n >= 0});
    return translation;
}

void SentenceTranslator::remember(const QString &pattern, const Source &source) const
{
    const QMutexLocker lock(&m_mutex);
    if (!m_sources.contains(pattern))
        m_sources.insert(pattern, source);
}

/// A message may be several sentences, each made for itself.
QString SentenceTranslator::retold(const QString &text, int depth) const
{
    if (QString whole = retoldWhole(text, depth); !whole.isEmpty() || depth >= deepest)
        return whole.isEmpty() ? text : whole;
    static const QRegularExpression end(u"[.!?…]\\s+"_s);
    for (auto ends = end.globalMatch(text); ends.hasNext();) {
        const auto match = ends.next();
        const QString first = retoldWhole(text.left(match.capturedStart() + 1), depth);
        if (!first.isEmpty())
            return first + match.captured().mid(1) + retold(text.mid(match.capturedEnd()), depth + 1);
    }
    return text;
}

/// "" when it is none that was told. Of several that could be, the one with the most words of its own.
QString SentenceTranslator::retoldWhole(const QString &text, int depth) const
{
    QHash<QString, Source> sources;
    {
        const QMutexLocker lock(&m_mutex);
        sources = m_sources;
    }
    if (const auto exact = sources.constFind(text); exact != sources.constEnd())
        return filled(*exact, {}, depth);
    QHash<QString, QString> values;
    const Source *best = nullptr;
    qsizetype most = shortestSentence / 2;
    for (auto each = sources.constBegin(); each != sources.constEnd(); ++each) {
        if (!each.key().contains(u'%'))
            continue;
        const Form form = formOf(each.key());
        const auto match = form.fixed > most ? form.expression.match(text) : QRegularExpressionMatch();
        if (!match.hasMatch())
            continue;
        most = form.fixed;
        best = &*each;
        values.clear();
        for (qsizetype i = 0; i < form.places.size(); ++i)
            values.insert(form.places.at(i), match.captured(int(i) + 1));
    }
    return best ? filled(*best, values, depth) : QString();
}

QString SentenceTranslator::filled(const Source &source, const QHash<QString, QString> &values, int depth) const
{
    QString digits = values.value(u"%n"_s);
    digits.removeIf([](QChar each) { return !each.isDigit(); });
    const char *disambiguation = source.disambiguation.isNull() ? nullptr : source.disambiguation.constData();
    QString pattern =
        QTranslator::translate(source.context, source.text, disambiguation, source.isPlural ? digits.toInt() : -1);
    if (pattern.isEmpty())
        pattern = QString::fromUtf8(source.text);
    QString told;
    qsizetype from = 0;
    for (auto matches = place().globalMatch(pattern); matches.hasNext();) {
        const auto match = matches.next();
        const QString value = values.value(match.captured().remove(u'L'));
        told += pattern.mid(from, match.capturedStart() - from);
        told += isSentence(value) ? retold(value, depth + 1) : value;
        from = match.capturedEnd();
    }
    return told + pattern.mid(from);
}

} // namespace app
