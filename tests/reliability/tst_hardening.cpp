// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include <cstring>
#include <elf.h>

using namespace Qt::StringLiterals;

namespace {

/// What an executable says of itself.
struct Program
{
    bool positionIndependent = false;
    bool relro = false;
    bool bindNow = false;
    bool executableStack = true;
    bool stackProtector = false;
};

template<typename T>
T at(const QByteArray &bytes, quint64 offset)
{
    T value = {};
    if (offset + sizeof(T) <= quint64(bytes.size()))
        std::memcpy(&value, bytes.constData() + offset, sizeof(T));
    return value;
}

void readDynamic(const QByteArray &bytes, const Elf64_Phdr &header, Program &program)
{
    for (quint64 place = header.p_offset; place < header.p_offset + header.p_filesz; place += sizeof(Elf64_Dyn)) {
        const auto entry = at<Elf64_Dyn>(bytes, place);
        const bool now = (entry.d_tag == DT_FLAGS && (entry.d_un.d_val & DF_BIND_NOW) != 0) ||
                         (entry.d_tag == DT_FLAGS_1 && (entry.d_un.d_val & DF_1_NOW) != 0);
        program.bindNow = program.bindNow || now || entry.d_tag == DT_BIND_NOW;
    }
}

Program inspect(const QByteArray &bytes)
{
    Program program;
    const auto header = at<Elf64_Ehdr>(bytes, 0);
    program.positionIndependent = header.e_type == ET_DYN;
    for (int i = 0; i < header.e_phnum; ++i) {
        const auto segment = at<Elf64_Phdr>(bytes, header.e_phoff + quint64(i) * sizeof(Elf64_Phdr));
        program.relro = program.relro || segment.p_type == PT_GNU_RELRO;
        if (segment.p_type == PT_GNU_STACK)
            program.executableStack = (segment.p_flags & PF_X) != 0;
        if (segment.p_type == PT_DYNAMIC)
            readDynamic(bytes, segment, program);
    }
    program.stackProtector = bytes.contains("__stack_chk_fail");
    return program;
}

} // namespace

/// The programs people run are built so that a fault of memory ends them and lets nobody in.
class TestHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programs_data();
    void programs();
    void checkedCopies();
};

void TestHardening::programs_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = QStringLiteral(ANNUAIRE_PROGRAMS).split(u',');
    for (const QString &path : paths)
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
}

void TestHardening::programs()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(ELFMAG));
    const Program program = inspect(bytes);
    QVERIFY2(program.positionIndependent, "no position-independent executable");
    QVERIFY2(program.relro, "no RELRO");
    QVERIFY2(program.bindNow, "symbols are bound lazily, so RELRO is partial");
    QVERIFY2(!program.executableStack, "the stack can be executed");
    QVERIFY2(program.stackProtector, "no stack protector");
}

/// Nothing of it need show in a program that copies through Qt alone, so the options all targets share are asked.
void TestHardening::checkedCopies()
{
#ifdef _FORTIFY_SOURCE
    QVERIFY(_FORTIFY_SOURCE >= 2);
#else
    QFAIL("built without _FORTIFY_SOURCE");
#endif
}

QTEST_GUILESS_MAIN(TestHardening)
#include "tst_hardening.moc"
