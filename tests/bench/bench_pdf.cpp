// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The PDF of 9, 1,000 and 10,000 groups against the bars of the design, and against what other engines make of the same
// publication in the same run: tagged cairo+Pango and Qt's writer, laid out alike by RivalDocument; LibreOffice from
// our OpenDocument text; Chromium and WeasyPrint from our web page. What is not installed is left out. bench_pdf
// [--keep FOLDER] [--limit SECONDS] [GROUPS…]. Each run is a process of its own, so that its peak is its own; what is
// not ready after the limit, usually 200 seconds, is stopped and said to be.

#include "domain/publication.h"
#include "exchange/sample.h"
#include "generate.h"
#include "publishing/htmlexporter.h"
#include "publishing/odtexporter.h"
#include "publishing/pdf/pdfexporter.h"
#include "rivalpdf.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <array>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

struct Bar
{
    int groups = 0;
    double cpuSeconds = 0;
    double peakMegabytes = 0; ///< 0: none was set
};
constexpr std::array bars{Bar{9, 0.15, 0}, Bar{1'000, 0.5, 60}, Bar{10'000, 5, 150}};

domain::Publication publication(int groups)
{
    domain::PublicationOptions options;
    options.date = QDate(2026, 11, 23);
    if (groups == 9)
        return domain::publish(*exchange::sampleDirectory(), options);
    return domain::publish(support::generateContent(groups), options);
}

/// What a process and those it waited for took. The peak is that of the largest of them.
struct Usage
{
    double cpu = 0;
    double peak = 0; ///< MiB
    bool failed = false;
    bool stopped = false; ///< it was not ready within the limit
};

#ifdef Q_OS_UNIX

constexpr bool canMeasure = true;

Usage run(const QStringList &command)
{
    QList<QByteArray> words;
    for (const QString &word : command)
        words.append(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        execvp(arguments.front(), arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return {seconds(used.ru_utime) + seconds(used.ru_stime), double(used.ru_maxrss) / 1024,
            !WIFEXITED(status) || WEXITSTATUS(status) != 0, false};
}

#else

constexpr bool canMeasure = false; ///< what another process took is only told by Unix

Usage run(const QStringList &)
{
    return {0, 0, true, false};
}

#endif

QString program(const QString &name)
{
    return QStandardPaths::findExecutable(name);
}

QByteArray outputOf(const QString &name, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(name, arguments);
    process.waitForFinished(-1);
    return process.readAllStandardOutput();
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression spaces(u"[\\s\\x{A0}\\x{202F}]+"_s);
    return text.split(spaces, Qt::SkipEmptyParts);
}

/// The part of the words of names and descriptions that Poppler finds as they were typed.
double exactWords(const domain::Publication &publication, const QString &path)
{
    QHash<QString, qsizetype> found;
    for (const QString &word : wordsOf(QString::fromUtf8(outputOf(u"pdftotext"_s, {path, u"-"_s}))))
        ++found[word];
    qsizetype all = 0;
    qsizetype exact = 0;
    for (const domain::PublishedGroup &group : publication.groups) {
        QString text = group.name;
        for (const domain::Block &block : group.description)
            text += u' ' + block.plainText();
        for (const QString &word : wordsOf(text)) {
            ++all;
            if (qsizetype &left = found[word]; left > 0) {
                --left;
                ++exact;
            }
        }
    }
    return all == 0 ? 100 : 100.0 * double(exact) / double(all);
}

/// "yes", "no", or "part" for a structure that the file does not declare whole: readers pass it over.
QString tagsOf(const QString &info, const QString &path)
{
    static const QRegularExpression tagged(u"Tagged: +yes"_s);
    if (tagged.match(info).hasMatch())
        return u"yes"_s;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains("/StructTreeRoot") ? u"part"_s : u"no"_s;
}

/// `limit` is what was granted to those that are stopped, in seconds.
void line(const char *engine, const domain::Publication &publication, const Usage &usage, const QString &path,
          const char *verdict, int limit = 0)
{
    if (usage.failed || !QFile::exists(path)) {
        std::printf("%7lld  %-20s  ", static_cast<long long>(publication.groups.size()), engine);
        // Of what was stopped, the processes it had begun were never waited for: their share is not known.
        if (usage.stopped)
            std::printf("stopped after %d s, nothing written\n", limit);
        else
            std::printf("%8.2f  %10.1f  failed\n", usage.cpu, usage.peak);
        std::fflush(stdout);
        return;
    }
    const QString info = QString::fromUtf8(outputOf(u"pdfinfo"_s, {path}));
    static const QRegularExpression pages(u"Pages: +(\\d+)"_s);
    std::printf("%7lld  %-20s  %8.2f  %10.1f  %9.2f  %6s  %-4s  %7.2f  %s\n",
                static_cast<long long>(publication.groups.size()), engine, usage.cpu, usage.peak,
                double(QFile(path).size()) / 1e6, qPrintable(pages.match(info).captured(1)),
                qPrintable(tagsOf(info, path)), exactWords(publication, path), verdict);
    std::fflush(stdout);
}

/// In the child: writes one file with one of the engines that are libraries, or what the others start from.
int write(const QString &engine, int groups, const QString &path)
{
    const domain::Publication content = publication(groups);
    QFile file(path);
    const bool ours = engine == "annuaire"_L1 || engine == "html"_L1 || engine == "odt"_L1;
    if (ours && !file.open(QIODevice::WriteOnly))
        return 3;
    if (engine == "annuaire"_L1)
        return publishing::writePdf(content, {}, file) ? 0 : 3;
    if (engine == "html"_L1)
        return publishing::writeHtml(content, file) ? 0 : 3;
    if (engine == "odt"_L1)
        return publishing::writeOdt(content, file) ? 0 : 3;
    if (engine == "nothing"_L1)
        return 0;
    const auto rival = engine == "qt"_L1 ? bench::qtEngine() : bench::cairoEngine();
    return rival && bench::writeRival(*rival, content, path) ? 0 : 3;
}

class Comparison
{
public:
    Comparison(QString folder, int limit) : m_folder(std::move(folder)), m_limit(limit) {}

    void compare(int groups)
    {
        const domain::Publication content = publication(groups);
        // What making the publication takes is no part of writing it.
        const Usage made = own(u"nothing"_s, groups, {});
        for (const auto &[engine, name] : {std::pair(u"annuaire"_s, "Annuaire"), std::pair(u"cairo"_s, "cairo + Pango"),
                                           std::pair(u"qt"_s, "Qt's QPdfWriter")}) {
            if (engine == "cairo"_L1 && !bench::cairoEngine())
                continue;
            const QString path = file(engine, groups, u"pdf"_s);
            Usage usage = own(engine, groups, path);
            usage.cpu = std::max(0.0, usage.cpu - made.cpu);
            line(name, content, usage, path, engine == "annuaire"_L1 ? verdict(groups, usage) : "");
        }
        compareOffice(content, groups);
        comparePages(content, groups);
    }

private:
    [[nodiscard]] QString file(const QString &engine, int groups, const QString &suffix) const
    {
        return u"%1/%2-%3.%4"_s.arg(m_folder, engine, QString::number(groups), suffix);
    }

    [[nodiscard]] static Usage own(const QString &engine, int groups, const QString &path)
    {
        return run({QCoreApplication::applicationFilePath(), u"--write"_s, engine, QString::number(groups), path});
    }

    [[nodiscard]] Usage limited(const QStringList &command) const
    {
        QElapsedTimer clock;
        clock.start();
        Usage usage = run(QStringList{u"timeout"_s, u"--kill-after=5"_s, QString::number(m_limit)} + command);
        usage.stopped = usage.failed && clock.elapsed() >= qint64(m_limit) * 1000;
        return usage;
    }

    [[nodiscard]] static const char *verdict(int groups, const Usage &usage)
    {
        for (const Bar &bar : bars) {
            if (bar.groups == groups)
                return usage.cpu <= bar.cpuSeconds && (bar.peakMegabytes == 0 || usage.peak <= bar.peakMegabytes)
                           ? "holds the bar"
                           : "FAILS";
        }
        return "";
    }

    void compareOffice(const domain::Publication &content, int groups) const
    {
        if (program(u"soffice"_s).isEmpty())
            return;
        const QString text = file(u"libreoffice"_s, groups, u"odt"_s);
        static_cast<void>(own(u"odt"_s, groups, text));
        const Usage usage = limited(
            {u"soffice"_s, u"-env:UserInstallation=file://"_s + m_folder + u"/office"_s, u"--headless"_s,
             u"--convert-to"_s, u"pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}"_s,
             u"--outdir"_s, m_folder, text});
        line("LibreOffice", content, usage, file(u"libreoffice"_s, groups, u"pdf"_s), "", m_limit);
    }

    void comparePages(const domain::Publication &content, int groups) const
    {
        const QString page = file(u"page"_s, groups, u"html"_s);
        static_cast<void>(own(u"html"_s, groups, page));
        if (!program(u"chromium"_s).isEmpty()) {
            const QString path = file(u"chromium"_s, groups, u"pdf"_s);
            const Usage usage = limited({u"chromium"_s, u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                                         u"--user-data-dir="_s + m_folder + u"/chromium"_s, u"--export-tagged-pdf"_s,
                                         u"--timeout="_s + QString::number(m_limit * 1000), u"--print-to-pdf="_s + path,
                                         u"file://"_s + page});
            line("Chromium", content, usage, path, "", m_limit);
        }
        if (!program(u"weasyprint"_s).isEmpty()) {
            const QString path = file(u"weasyprint"_s, groups, u"pdf"_s);
            line("WeasyPrint", content, limited({u"weasyprint"_s, page, path}), path, "", m_limit);
        }
    }

    QString m_folder;
    int m_limit; ///< seconds
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().sliced(1);
    if (arguments.size() == 4 && arguments.first() == "--write"_L1)
        return write(arguments[1], arguments[2].toInt(), arguments[3]);
    if (!canMeasure) {
        std::printf("What other programs take can only be measured on Unix: nothing was compared.\n");
        return 0;
    }

    QTemporaryDir temporary;
    QString folder = temporary.path();
    if (arguments.size() >= 2 && arguments.first() == "--keep"_L1) {
        folder = QDir(arguments[1]).absolutePath();
        QDir().mkpath(folder);
        arguments = arguments.sliced(2);
    }
    int limit = 200;
    if (arguments.size() >= 2 && arguments.first() == "--limit"_L1) {
        limit = std::max(1, arguments[1].toInt());
        arguments = arguments.sliced(2);
    }
    Comparison comparison(folder, limit);
    std::printf(" groups  engine                 CPU (s)  peak (MiB)  size (MB)   pages  tags  words %%\n");
    if (arguments.isEmpty()) {
        for (const Bar &bar : bars)
            comparison.compare(bar.groups);
    }
    for (const QString &groups : std::as_const(arguments))
        comparison.compare(groups.toInt());
    return 0;
}
