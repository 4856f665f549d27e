// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "models/directorysession.h"
#include "models/grouptablemodel.h"

#include <QPrinter>
#include <QPushButton>

namespace support {

using namespace Qt::StringLiterals;

QString FakeFileChooser::existingFile(QWidget *, const widgets::FileRequest &request)
{
    lastRequest = request;
    return answer;
}

QString FakeFileChooser::newFile(QWidget *, const widgets::FileRequest &request)
{
    lastRequest = request;
    return answer;
}

widgets::FormQuestions::Leave FakeQuestions::askBeforeLeaving(QWidget *, const QString &)
{
    ++asked;
    return answer;
}

bool FakeOpener::open(const QUrl &url)
{
    opened.append(url);
    return true;
}

bool FakeOpener::revealFile(const QString &path)
{
    revealed.append(path);
    return true;
}

std::shared_ptr<QPrinter> FakePrinters::choose(QWidget *, const widgets::PrintRequest &request)
{
    lastRequest = request;
    if (path.isEmpty())
        return nullptr;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    return printer;
}

WindowFixture::WindowFixture() : m_settings(std::make_unique<app::Settings>(m_folder.filePath(u"settings.ini"_s)))
{
    languages.use(u"en"_s);
    m_theme.use(widgets::ThemeChoice::Light);
}

WindowFixture::~WindowFixture() = default;

void WindowFixture::start(const QString &location)
{
    m_controller.reset();
    m_settings = std::make_unique<app::Settings>(m_folder.filePath(u"settings.ini"_s));
    m_controller = std::make_unique<app::ApplicationController>(
        *m_settings, languages, m_theme, widgets::WindowServices{*m_settings, files, questions, opener, printers});
    m_controller->setSampleFolder(m_folder.filePath(u"documents"_s));
    m_controller->setDataFolder(m_folder.filePath(u"data"_s));
    m_controller->start(location);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void WindowFixture::startWithSample()
{
    start();
    QTest::mouseClick(find<QPushButton>(u"openSamplePushButton"_s), Qt::LeftButton);
    QTRY_VERIFY(window().directoryPage() != nullptr);
    QVERIFY(listSettled());
}

void WindowFixture::close()
{
    window().close();
}

void WindowFixture::trigger(const QString &action) const
{
    auto *found = find<QAction>(action);
    QVERIFY2(found, qPrintable(action));
    QVERIFY2(found->isEnabled(), qPrintable(action));
    found->trigger();
}

bool WindowFixture::listSettled() const
{
    return QTest::qWaitFor([this] { return !session().isSearching(); });
}

QStringList WindowFixture::listedNames() const
{
    QStringList names;
    const models::GroupTableModel &model = session().groups();
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data(models::GroupTableModel::NameRole).toString());
    return names;
}

} // namespace support
