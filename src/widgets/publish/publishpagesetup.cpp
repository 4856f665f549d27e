// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/actionbutton.h"
#include "widgets/icons.h"
#include "widgets/panesplitter.h"
#include "widgets/primarybutton.h"
#include "widgets/progressstrip.h"
#include "widgets/publish/documentoptionspane.h"
#include "widgets/publish/pdfpages.h"
#include "widgets/publish/previewpane.h"
#include "widgets/publish/publishpage.h"
#include "widgets/publish/remarkspane.h"
#include "widgets/windowservices.h"
#include "widgets/windowsettings.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

// What the page is made of, and its words.

void PublishPage::setupActions()
{
    const auto add = [this](const QString &name, const QString &iconName) {
        auto *action = new QAction(icon(iconName), {}, this);
        action->setObjectName(name);
        return action;
    };
    m_pdf = add(u"actionExportPdf"_s, u"pdf"_s);
    m_html = add(u"actionExportHtml"_s, u"document"_s);
    m_odt = add(u"actionExportOdt"_s, u"document"_s);
    m_markdown = add(u"actionExportMarkdown"_s, u"document"_s);
    m_print = add(u"actionPrint"_s, u"print"_s);
    m_print->setShortcut(QKeySequence::Print);
    m_print->setVisible(PdfPages::canDraw());
    connect(m_pdf, &QAction::triggered, this, [this] { exportAs(DocumentFormat::Pdf); });
    connect(m_html, &QAction::triggered, this, [this] { exportAs(DocumentFormat::Html); });
    connect(m_odt, &QAction::triggered, this, [this] { exportAs(DocumentFormat::Odt); });
    connect(m_markdown, &QAction::triggered, this, [this] { exportAs(DocumentFormat::Markdown); });
    connect(m_print, &QAction::triggered, this, &PublishPage::print);
}

QWidget *PublishPage::buttons()
{
    auto *holder = new QWidget;
    m_pdfButton = new PrimaryButton(holder);
    m_pdfButton->setObjectName(u"publishPdfPushButton"_s);
    connect(m_pdfButton, &QPushButton::clicked, m_pdf, &QAction::trigger);
    m_othersButton = new QPushButton(holder);
    m_othersButton->setObjectName(u"otherFormatsPushButton"_s);
    auto *menu = new QMenu(m_othersButton);
    menu->addActions({m_html, m_odt, m_markdown});
    m_othersButton->setMenu(menu);
    QPushButton *print = actionButton(m_print, u"publish"_s, holder);
    print->setVisible(PdfPages::canDraw());
    const int gap = fontMetrics().height() * 2 / 3;
    auto *below = new QHBoxLayout;
    below->addWidget(print);
    below->addWidget(m_othersButton);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap / 2);
    layout->addWidget(m_pdfButton);
    layout->addLayout(below);
    return holder;
}

void PublishPage::setupPanes()
{
    const int gap = fontMetrics().height() * 2 / 3;
    auto *holder = new QWidget;
    auto *inside = new QVBoxLayout(holder);
    inside->setContentsMargins(gap, gap, gap, gap);
    inside->addWidget(m_options);
    inside->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(holder);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins({});
    side->setSpacing(0);
    side->addWidget(scroll, 1);
    side->addWidget(buttons());
    m_tabs->setObjectName(u"publishTabWidget"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_preview, QString());
    m_tabs->addTab(m_remarks, QString());
    auto *shown = new QWidget;
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addWidget(m_tabs, 1);
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(shown);
    m_splitter->setStretchFactor(1, 1);
    const int unit = fontMetrics().averageCharWidth();
    m_side->setMinimumWidth(unit * 34);
    shown->setMinimumWidth(unit * 44);
    if (!m_splitter->restoreState(m_services.settings.paneSizes(objectName())))
        m_splitter->setSizes({unit * 42, unit * 112});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
}

void PublishPage::updateTabs()
{
    const int remarks = m_remarks->count();
    m_tabs->setTabText(0, tr("Preview"));
    m_tabs->setTabText(1, remarks > 0 ? tr("&Before publishing (%L1)").arg(remarks) : tr("&Before publishing"));
}

void PublishPage::retranslate()
{
    m_pdf->setText(tr("E&xport as PDF…"));
    m_html->setText(tr("Export as &web page…"));
    m_odt->setText(tr("Export as &OpenDocument text…"));
    m_markdown->setText(tr("Export as &Markdown…"));
    m_print->setText(tr("Pr&int…"));
    m_pdfButton->setText(m_pdf->text());
    m_pdfButton->setAccessibleName(m_pdf->text().remove(u'&'));
    m_othersButton->setText(tr("Other formats"));
    m_othersButton->setAccessibleName(tr("Other formats"));
    m_tabs->setAccessibleName(tr("The document"));
    tellMissingPreview();
    updateTabs();
}

void PublishPage::tellMissingPreview()
{
    const QString whatWorks = tr("Exporting works as always: export the PDF, then read and print it with the program "
                                 "of your system.");
    if (!PdfPages::canDraw()) {
        m_preview->showNothing(tr("The preview is not installed"),
                               tr("The module that draws the pages, “%1”, is missing.").arg(PdfPages::moduleName()) +
                                   u' ' + whatWorks);
    } else if (!m_drawingError.isEmpty()) {
        m_print->setEnabled(false);
        m_preview->showNothing(tr("The pages cannot be drawn here"),
                               whatWorks + u"\n\n"_s +
                                   tr("The module that draws the pages could not be loaded: %1").arg(m_drawingError));
    }
}

} // namespace widgets
