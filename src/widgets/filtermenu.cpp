// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/filtermenu.h"

#include "domain/searchkeys.h"
#include "domain/searchquery.h"

#include <QDate>
#include <QLocale>

namespace widgets {

using namespace Qt::StringLiterals;

domain::Language searchLanguage()
{
    return QLocale().language() == QLocale::French ? domain::Language::French : domain::Language::English;
}

FilterMenu::FilterMenu(QWidget *parent) : QMenu(parent)
{
    setObjectName(u"filterMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &FilterMenu::fill);
}

void FilterMenu::fill()
{
    const QList<QMenu *> before = findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    clear();
    qDeleteAll(before);
    const domain::Language language = searchLanguage();
    addStatuses(language);
    const auto begin = [this, language](const QString &text, domain::SearchTerm::Kind kind) {
        const QString key = domain::searchKeyWord(kind, language) + u':';
        connect(addAction(text), &QAction::triggered, this, [this, key] { Q_EMIT conditionChosen(key); });
    };
    begin(tr("&Facilitator…"), domain::SearchTerm::Kind::Facilitator);
    begin(tr("&Lineage with…"), domain::SearchTerm::Kind::Lineage);
    addParts(true, language);
    addParts(false, language);
    addDates(language);
    addSeparator();
    QAction *save = addAction(tr("Save this &search"));
    save->setObjectName(u"actionSaveSearch"_s);
    save->setEnabled(m_savable);
    connect(save, &QAction::triggered, this, &FilterMenu::saveRequested);
}

void FilterMenu::addCondition(QMenu *menu, const QString &condition, domain::Language language)
{
    const domain::SearchQuery query = domain::parseSearch(condition);
    const QString label = query.terms.isEmpty() ? condition : domain::termLabel(query.terms.first(), language);
    connect(menu->addAction(label), &QAction::triggered, this,
            [this, condition] { Q_EMIT conditionChosen(condition); });
}

void FilterMenu::addStatuses(domain::Language language)
{
    QMenu *menu = addMenu(tr("&Status"));
    for (const domain::GroupStatus status : domain::allStatuses)
        addCondition(menu, domain::statusCondition(status, language), language);
}

void FilterMenu::addParts(bool has, domain::Language language)
{
    QMenu *menu = addMenu(has ? tr("&Has") : tr("Lac&ks"));
    for (const domain::SearchPart part : domain::allSearchParts)
        addCondition(menu, domain::partCondition(has, part, language), language);
}

void FilterMenu::addDates(domain::Language language)
{
    const QDate today = QDate::currentDate();
    const QString verified = domain::searchKeyWord(domain::SearchTerm::Kind::Verified, language);
    QMenu *before = addMenu(tr("&Verified before"));
    for (const int months : {3, 6, 12, 24})
        addCondition(before, verified + u'<' + today.addMonths(-months).toString(Qt::ISODate), language);
    for (const int year : {today.year(), today.year() - 1})
        addCondition(before, verified + u'<' + QString::number(year), language);
    const QString changed = domain::searchKeyWord(domain::SearchTerm::Kind::Changed, language);
    QMenu *since = addMenu(tr("&Changed since"));
    for (const int days : {0, 7, 30, 90})
        addCondition(since, changed + u">="_s + today.addDays(-days).toString(Qt::ISODate), language);
    addCondition(since, changed + u">="_s + QString::number(today.year()), language);
}

} // namespace widgets
