// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/export/copyjob.h"

#include "widgets/export/groupstext.h"

#include <QHash>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace widgets {

namespace {

/// Only these groups, in their order; others stay known by name, where a tie leads there.
void keepOnly(domain::DirectoryContent &content, const QList<domain::GroupId> &groups)
{
    QHash<domain::GroupId, qsizetype> places;
    for (qsizetype i = 0; i < content.groups.size(); ++i)
        places.insert(content.groups[i].id, i);
    const QSet<domain::GroupId> wanted(groups.begin(), groups.end());
    QList<domain::WorkGroup> kept;
    for (const domain::GroupId id : groups) {
        const auto found = places.constFind(id);
        if (found == places.constEnd())
            continue; // deleted meanwhile
        kept += content.groups[*found];
        for (domain::Lineage &tie : kept.last().lineages) {
            const auto target = places.constFind(tie.target);
            if (wanted.contains(tie.target) || target == places.constEnd())
                continue;
            tie.targetName = content.groups[*target].name.preferring(content.info.mainLanguage);
            tie.target = {};
        }
    }
    content.groups = kept;
}

} // namespace

CopyJob::CopyJob(const QFuture<Content> &content, QList<domain::GroupId> groups, domain::Language language,
                 CopyFormat format, QObject *parent)
    : QObject(parent), m_groups(std::move(groups)), m_language(language), m_format(format)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &CopyJob::write);
    connect(&m_writing, &QFutureWatcherBase::finished, this,
            [this] { Q_EMIT finished(m_writing.result(), int(m_groups.size())); });
    m_reading.setFuture(content);
}

CopyJob::~CopyJob()
{
    disconnect(&m_reading, nullptr, this, nullptr);
    disconnect(&m_writing, nullptr, this, nullptr);
    m_reading.cancel(); // the text, once begun, is made and thrown away: nothing of it is this object's
}

QString CopyJob::textOf(const domain::DirectoryContent &content, domain::Language language, CopyFormat format)
{
    if (format == CopyFormat::Table)
        return QString::fromUtf8(tableOf(content, language));
    const QString markdown = QString::fromUtf8(markdownOf(content, language));
    return format == CopyFormat::Markdown ? markdown : plainText(markdown);
}

void CopyJob::write()
{
    if (m_reading.future().resultCount() == 0)
        return;
    Content content = m_reading.result();
    if (!content) {
        Q_EMIT failed(content.error());
        return;
    }
    auto promise = std::make_shared<QPromise<QString>>();
    m_writing.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, content = *std::move(content), groups = m_groups,
                                          language = m_language, format = m_format]() mutable {
        keepOnly(content, groups);
        promise->addResult(textOf(content, language, format));
        promise->finish();
    });
}

} // namespace widgets
