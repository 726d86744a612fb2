// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hostiletexts.h"
#include "support/testcase.h"

#include <QtCore/QProcess>
#include <QtNetwork/QTcpSocket>

#ifdef Q_OS_LINUX
    #include <malloc.h>
    #include <unistd.h>
#endif

#if defined(__SANITIZE_ADDRESS__)
    #define FARTHING_SANITIZED
#elif defined(__has_feature)
    #if __has_feature(address_sanitizer)
        #define FARTHING_SANITIZED
    #endif
#endif

using namespace farthing;

namespace {

constexpr QSize window(640, 900);
constexpr int patience = 300'000;
/// What is measured has a limit of 100 ms, looked at by bench_article; this one catches what grows with the
/// square, and lets a slow machine be slow.
constexpr qint64 longestStep = 2'000'000;
constexpr qint64 mostMegabytes = 64;

#ifdef FARTHING_SANITIZED
constexpr qsizetype size = 100'000;
#else
constexpr qsizetype size = 1'000'000;
#endif

const std::vector<HostileText> &texts()
{
    static const std::vector<HostileText> all = hostileTexts(size);
    return all;
}

QByteArray readAll(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// How much more memory than at its beginning this process had at its peak since then, where Linux tells it.
class PeakOfMemory
{
public:
    PeakOfMemory()
    {
#if defined(Q_OS_LINUX) && !defined(FARTHING_SANITIZED)
        malloc_trim(0);
        QFile peak(QStringLiteral("/proc/self/clear_refs"));
        if (peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && peak.write("5") == 1)
            m_before = megabytes("VmRSS");
#endif
    }
    std::optional<qint64> moreMegabytes() const
    {
        const std::optional<qint64> peak = megabytes("VmHWM");
        return m_before && peak ? std::optional(*peak - *m_before) : std::nullopt;
    }

private:
    static std::optional<qint64> megabytes(const QByteArray &name)
    {
        for (const QByteArray &line : readAll(QStringLiteral("/proc/self/status")).split('\n'))
            if (line.startsWith(name))
                return line.mid(name.size() + 1).simplified().split(' ').first().toLongLong() / 1024;
        return std::nullopt;
    }

    std::optional<qint64> m_before;
};

/// A file of a font, or one that says which fonts there are: opened when a letter comes that no font before
/// had.
bool isOfFonts(const QString &path)
{
    static const QRegularExpression fonts(
        QStringLiteral("font|\\.(?:ttf|otf|ttc|pfb|pcf|gz)$|/locale|gconv|/dev/null"));
    return fonts.match(path).hasMatch();
}

} // namespace

/// Two hundred texts that were written to do harm are rendered like any other: in short steps, with little
/// memory, and without touching anything outside.
class TestHostileTexts : public TestCase
{
    Q_OBJECT

private slots:
    void areManyAndDiffer();
    void areRenderedInShortStepsWithLittleMemory();
    void memoryIsSeen();
    void touchNothing();
    void rendersForTheTracer();
};

void TestHostileTexts::areManyAndDiffer()
{
    QVERIFY2(texts().size() >= 200, qPrintable(QString::number(texts().size())));
    QSet<QByteArray> different;
    for (const HostileText &text : texts())
        different.insert(text.bytes);
    QCOMPARE(size_t(different.size()), texts().size());
}

void TestHostileTexts::areRenderedInShortStepsWithLittleMemory()
{
    renderInSteps("a مرحبا 漢 `b` **c** *d*", window, [](const char *, qint64) {}); // fonts are loaded once
    for (const HostileText &text : texts()) {
        const PeakOfMemory memory;
        renderInSteps(text.bytes, window, [&text](const char *step, qint64 microseconds) {
            QVERIFY2(
                microseconds < longestStep,
                (text.name + ": " + step + " took " + QByteArray::number(microseconds) + " us").constData());
        });
        if (QTest::currentTestFailed())
            return;
        const std::optional<qint64> more = memory.moreMegabytes();
        QVERIFY2(more.value_or(0) <= mostMegabytes,
                 (text.name + ": " + QByteArray::number(*more) + " MB").constData());
    }
}

void TestHostileTexts::memoryIsSeen()
{
    const PeakOfMemory memory;
    const QByteArray large(100 * 1024 * 1024, 'x');
    const std::optional<qint64> more = memory.moreMegabytes();
    if (!more)
        QSKIP(
            "This system does not tell the peak of a process's memory, or a sanitizer keeps what was freed.");
    QVERIFY(large.endsWith('x') && *more > mostMegabytes);
}

/// What the tracer listens to: between two marks every text is rendered, and on demand a file and a socket
/// are opened and a program is started, so that it is known to hear them.
void TestHostileTexts::rendersForTheTracer()
{
    const QString traced = qEnvironmentVariable("FARTHING_HOSTILE_TRACED");
    if (traced.isEmpty())
        QSKIP("only with the tracer");
#ifdef Q_OS_LINUX
    const std::vector<HostileText> small = hostileTexts(20'000);
    // Libraries that a script needs are loaded when its first letter comes.
    renderInSteps("a é \u202B مرحبا שלום 漢字 かな 한국 ไทย 😀 👩\u200D👩 \u0301 `b` **c** *d*", window,
                  [](const char *, qint64) {});
    QCOMPARE(access("/farthing-trace-begins", F_OK), -1);
    for (const HostileText &text : small)
        renderInSteps(text.bytes, window, [](const char *, qint64) {});
    if (traced == QLatin1String("guilty")) {
        (void)readAll(QStringLiteral("/etc/passwd"));
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), 9);
        (void)socket.waitForConnected(1000);
        QProcess::execute(QStringLiteral("true"), {});
    }
    QCOMPARE(access("/farthing-trace-ends", F_OK), -1);
#endif
}

void TestHostileTexts::touchNothing()
{
    if (qEnvironmentVariableIsSet("FARTHING_HOSTILE_TRACED"))
        QSKIP("done by the one that traces");
#ifndef Q_OS_LINUX
    QSKIP("strace is of Linux");
#else
    QProcess probe;
    probe.start(QStringLiteral("strace"), {QStringLiteral("-f"), QStringLiteral("-e"),
                                           QStringLiteral("trace=none"), QStringLiteral("true")});
    if (!probe.waitForFinished(patience) || probe.exitCode() != 0)
        QSKIP("strace is not there, or may not trace");
    QTemporaryDir folder;
    for (const bool guilty : {false, true}) {
        const QString log = folder.filePath(QStringLiteral("trace"));
        QProcess traced;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("FARTHING_HOSTILE_TRACED"),
                           guilty ? QStringLiteral("guilty") : QStringLiteral("innocent"));
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
        traced.setProcessEnvironment(environment);
        traced.setProcessChannelMode(QProcess::MergedChannels);
        traced.start(
            QStringLiteral("strace"),
            {QStringLiteral("-f"), QStringLiteral("--seccomp-bpf"), QStringLiteral("-o"), log,
             QStringLiteral("-e"),
             QStringLiteral("trace=?open,openat,?creat,socket,connect,sendto,sendmsg,execve,?fork,?vfork,"
                            "?access,?faccessat,?faccessat2"),
             QCoreApplication::applicationFilePath(), QStringLiteral("hostiletexts"),
             QStringLiteral("rendersForTheTracer")});
        QVERIFY(traced.waitForFinished(patience));
        QVERIFY2(traced.exitCode() == 0, traced.readAll().constData());
        const QString text = QString::fromUtf8(readAll(log));
        const qsizetype begins = text.indexOf(QStringLiteral("/farthing-trace-begins"));
        const qsizetype ends = text.indexOf(QStringLiteral("/farthing-trace-ends"));
        QVERIFY(begins >= 0 && ends > begins);
        static const QRegularExpression call(
            QStringLiteral("\\b(open|openat|creat|socket|connect|sendto|sendmsg|execve|fork|vfork)\\((?:[^"
                           "\"\\n]*\"([^\"]*)\")?"));
        QStringList touched;
        for (auto calls = call.globalMatch(text.mid(begins, ends - begins)); calls.hasNext();) {
            const auto one = calls.next();
            const bool opens = one.capturedView(1).startsWith(QLatin1String("open"));
            if (!opens || !isOfFonts(one.captured(2)))
                touched += one.captured();
        }
        const QString all = touched.join(QLatin1Char('\n'));
        QVERIFY2(guilty == !touched.isEmpty(), qPrintable(all));
        for (const char *heard : {"/etc/passwd", "socket(", "execve("})
            QVERIFY2(!guilty || all.contains(QLatin1String(heard)), heard);
    }
#endif
}

FARTHING_TEST(TestHostileTexts)
#include "test_hostiletexts.moc"
