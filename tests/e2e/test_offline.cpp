// SPDX-License-Identifier: GPL-3.0-or-later
// Reading without a network: pictures of other sites once a person allows them, what is kept and how much,
// and a whole platform that was refreshed once and is read with every way to it closed. The real window
// before the real platform, by mouse and by keyboard.

#include "e2e/readerrig.h"
#include "e2e/scene.h"
#include "gui/articleview.h"
#include "gui/offlinedialog.h"
#include "support/pictures.h"
#include "support/pictureserver.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"
#include "sync/imagefetcher.h"
#include "sync/offline.h"
#include "sync/scheduler.h"
#include "sync/session.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtGui/QTextBlock>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>

#include <unistd.h>

using namespace farthing;

namespace {

constexpr int slowPatience = 60'000;

int articles()
{
    const int wanted = qEnvironmentVariableIntValue("FARTHING_OFFLINE_ARTICLES");
    return wanted > 0 ? wanted : 100;
}

/// What an article on the screen shows.
struct Shown
{
    int pictures = 0; ///< with their points
    QString text;
};

Shown shownIn(const QTextDocument &document)
{
    Shown shown{0, document.toPlainText()};
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (!format.isImageFormat())
                continue;
            const QVariant image =
                document.resource(QTextDocument::ImageResource, QUrl(format.toImageFormat().name()));
            if (!image.value<QImage>().isNull())
                shown.pictures += int(it.fragment().length());
        }
    return shown;
}

} // namespace

class TestOffline : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init()
    {
        TestCase::init();
        m_quiet = std::make_unique<WithoutPlatformWarnings>();
    }
    void cleanup() { m_quiet.reset(); }
    void allowsASiteFromTheFooter_data() { withMouseAndKeyboard(); }
    void allowsASiteFromTheFooter();
    void choosesWhatIsKept_data() { withMouseAndKeyboard(); }
    void choosesWhatIsKept();
    void opensEverythingWithTheNetworkClosed();
    void opensNoSocket();
    void opensForTheTracer();
    void cleanupTestCase();

private:
    void writeArticles();
    void write(const QString &name, const QByteArray &bytes);
    bool goOnline();
    void choose(const char *action, bool mouse);
    void press(QPushButton *button, bool mouse);
    bool tabTo(QWidget *wanted);
    /// Opens every post that this test made and compares what it shows with what it has.
    void openAll();
    ArticleView &view() { return *m_rig.window().findChild<ArticleView *>(); }
    OfflineDialog *dialog() { return m_rig.window().findChild<OfflineDialog *>(); }
    QString noted()
    {
        QStringList words;
        for (const QLabel *label : m_rig.find<QWidget>("imagesNote")->findChildren<QLabel *>())
            if (label->isVisible())
                words.append(label->text());
        return words.join(QLatin1Char('\n'));
    }
    template <class Widget>
    Widget *in(const char *name)
    {
        return dialog()->findChild<Widget *>(QLatin1StringView(name));
    }
    /// For whoever wants to look: light, dark, and mirrored.
    void picture(QWidget *widget, const QString &name);

    static bool isTraced() { return qEnvironmentVariableIsSet("FARTHING_OFFLINE_TRACED"); }

    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    std::unique_ptr<PictureServer> m_web;
    QTemporaryDir m_folder;
    ReaderRig m_rig;
};

void TestOffline::write(const QString &name, const QByteArray &bytes)
{
    const QFileInfo info(m_folder.filePath(name));
    QVERIFY(info.dir().mkpath(QStringLiteral(".")));
    QFile file(info.filePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Two articles with pictures of other sites, and hundreds with pictures of their own that lie beside them.
void TestOffline::writeArticles()
{
    for (const char *host : {"127.0.0.1", "localhost"}) {
        const QString name = QString::fromLatin1(host);
        const QString text =
            QStringLiteral(
                "---\ntitle: Pictures from %1\ndate: 2025-10-01\nauthor: Ada\n---\nThe harbour.\n\n"
                "![Boats](%2)\n\n![Nets](%3)\n\n![](%4)\n\n![](%5)\n\nThe end.\n")
                .arg(name, m_web->url(QStringLiteral("/boats.png"), name),
                     m_web->url(QStringLiteral("/nets.png"), name),
                     m_web->url(QStringLiteral("/who.png"), name),
                     m_web->url(QStringLiteral("/mail/pixel.png"), name));
        write(name + QStringLiteral(".md"), text.toUtf8());
    }
    for (int i = 0; i < articles(); ++i) {
        const QString number = QString::number(i);
        const int pictures = 1 + i % 3;
        QString text = QStringLiteral("---\ntitle: Article %1.\ndate: 2025-09-%2\nauthor: Ada\n---\n")
                           .arg(number, QString::number(1 + i % 28).rightJustified(2, QLatin1Char('0')));
        for (int p = 0; p < pictures; ++p) {
            const QString file = QStringLiteral("pictures/%1-%2.png").arg(number, QString::number(p));
            write(QStringLiteral("many/") + file, aPicture(i * 3 + p));
            text += QStringLiteral("Paragraph %1 of it.\n\n![Picture](%2 \"Caption\")\n\n")
                        .arg(QString::number(p), file);
        }
        write(QStringLiteral("many/article-%1.md").arg(number), text.toUtf8());
    }
    write(QStringLiteral("avatars/ada.png"), aPicture(7, QSize(96, 96)));
}

void TestOffline::initTestCase()
{
    if (isTraced())
        return;
    m_web = std::make_unique<PictureServer>();
    m_web->put(QStringLiteral("/boats.png"), aPicture(1, QSize(400, 240)));
    m_web->put(QStringLiteral("/nets.png"), aPicture(2, QSize(400, 240)));
    m_web->put(QStringLiteral("/who.png"), aPicture(3, QSize(1, 1)));
    m_web->put(QStringLiteral("/mail/pixel.png"), aPicture(4));
    writeArticles();
    const QString imported = m_rig.platform().command({QStringLiteral("import"), QStringLiteral("--database"),
                                                       m_rig.platform().database(), m_folder.path()});
    QVERIFY2(imported.contains(QStringLiteral("0 refused")), qPrintable(imported));
    QVERIFY(m_rig.startPlatform(13, QStringLiteral("10")));
    QVERIFY(m_rig.startReader());
    QVERIFY(goOnline());
}

void TestOffline::cleanupTestCase()
{
    m_rig.stopReader();
}

bool TestOffline::goOnline()
{
    return QTest::qWaitFor(
        [this] { return m_rig.session().scheduler().connection().state == Connection::State::Online; },
        slowPatience);
}

bool TestOffline::tabTo(QWidget *wanted)
{
    for (int i = 0; i < 200 && !wanted->hasFocus(); ++i) {
        if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }))
            return false;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    if (!wanted->hasFocus())
        qInfo() << "the focus went to" << QApplication::focusWidget();
    return wanted->hasFocus();
}

void TestOffline::press(QPushButton *button, bool mouse)
{
    QVERIFY(button);
    if (mouse) {
        m_rig.click(button);
        return;
    }
    QVERIFY(tabTo(button));
    QTest::keyClick(button, Qt::Key_Space);
}

void TestOffline::choose(const char *name, bool mouse)
{
    m_rig.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_rig.window(), slowPatience));
    if (mouse) {
        QVERIFY(m_rig.clickInMenu(name));
        return;
    }
    const QKeyCombination keys = m_rig.find<QAction>(name)->shortcut()[0];
    QTest::keyClick(&m_rig.window(), keys.key(), keys.keyboardModifiers());
}

void TestOffline::picture(QWidget *widget, const QString &name)
{
    if (qEnvironmentVariable("FARTHING_PICTURES").isEmpty())
        return;
    for (const QString &theme : {QStringLiteral("Dark"), QStringLiteral("Light")}) {
        for (QAction *action : m_rig.window().findChildren<QAction *>())
            if (action->text() == theme)
                action->trigger();
        QCoreApplication::processEvents();
        view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum());
        takePicture(*widget, name + QLatin1Char('-') + theme.toLower());
    }
    qApp->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    takePicture(*widget, name + QStringLiteral("-mirrored"));
    qApp->setLayoutDirection(Qt::LeftToRight);
    QCoreApplication::processEvents();
}

void TestOffline::allowsASiteFromTheFooter()
{
    QFETCH(bool, mouse);
    const QString host = mouse ? QStringLiteral("127.0.0.1") : QStringLiteral("localhost");
    m_web->forget();
    QVERIFY(m_rig.open(QStringLiteral("Pictures from ") + host));
    QTRY_VERIFY(noted().contains(QStringLiteral("3 picture")));
    QVERIFY(noted().contains(host));
    QVERIFY2(noted().contains(QStringLiteral("1 tracker")), "known by its address");
    QCOMPARE(shownIn(*view().document()).pictures, 0);
    view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum());
    picture(&m_rig.window(), QStringLiteral("offline-footer"));
    QVERIFY2(m_web->heads().isEmpty(), "nothing is asked for by opening an article");

    view().setFocus();
    press(m_rig.find<QPushButton>("allowImagesButton"), mouse);
    QTRY_COMPARE_WITH_TIMEOUT(shownIn(*view().document()).pictures, 2, slowPatience);
    QTRY_COMPARE_WITH_TIMEOUT(noted().trimmed().left(10), QStringLiteral("2 tracker("), slowPatience);
    QVERIFY(m_rig.session().offline().choice().hosts.contains(host));
    picture(&m_rig.window(), QStringLiteral("offline-loaded"));
    QCOMPARE(m_web->asked(QStringLiteral("/mail/pixel.png")), 0);
    for (const QByteArray &head : m_web->heads()) {
        QVERIFY(!head.toLower().contains("authorization") && !head.contains(m_rig.token()));
        QVERIFY(!head.toLower().contains("cookie") && !head.toLower().contains("referer"));
    }
    const qsizetype asked = m_web->heads().size();
    QCOMPARE(asked, 3);
    QVERIFY(m_rig.open(QStringLiteral("Kirkenes")));
    QVERIFY(m_rig.open(QStringLiteral("Pictures from ") + host));
    QCOMPARE(shownIn(*view().document()).pictures, 2);
    QCOMPARE(m_web->heads().size(), asked);
}

void TestOffline::choosesWhatIsKept()
{
    QFETCH(bool, mouse);
    choose("offlineReadingAction", mouse);
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), slowPatience);
    QTRY_VERIFY(in<QLabel>("usedLabel")->text().contains(QStringLiteral("kept now")));
    picture(dialog(), QStringLiteral("offline-dialog"));
    QVERIFY(QTest::qWaitForWindowActive(dialog(), slowPatience));
    QTRY_VERIFY(dialog()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(in<QListWidget>("siteList")->count(), mouse ? 2 : 3);
    auto *field = in<QLineEdit>("siteField");
    auto *megabytes = in<QSpinBox>("megabytesBox");
    if (mouse) {
        QTest::mouseClick(field, Qt::LeftButton);
        QTest::keyClicks(field, QStringLiteral("no such site"));
        QTest::mouseClick(in<QPushButton>("addButton"), Qt::LeftButton);
        QVERIFY(in<QLabel>("noticeLabel")->isVisible());
        picture(dialog(), QStringLiteral("offline-dialog-wrong"));
        field->clear();
        QTest::keyClicks(field, QStringLiteral("https://Pictures.Example.org/a.png"));
        QTest::mouseClick(in<QPushButton>("addButton"), Qt::LeftButton);
        QTest::mouseClick(megabytes, Qt::LeftButton);
        megabytes->selectAll();
        QTest::keyClicks(megabytes, QStringLiteral("250"));
        QTest::mouseClick(in<QDialogButtonBox>("buttons")->button(QDialogButtonBox::Save), Qt::LeftButton);
    } else {
        QVERIFY(tabTo(megabytes));
        megabytes->selectAll();
        QTest::keyClicks(megabytes, QStringLiteral("300"));
        QVERIFY(tabTo(in<QListWidget>("siteList")));
        QTest::keyClick(in<QListWidget>("siteList"), Qt::Key_End);
        QVERIFY(tabTo(in<QPushButton>("removeButton")));
        QTest::keyClick(in<QPushButton>("removeButton"), Qt::Key_Space);
        QVERIFY(tabTo(field));
        QTest::keyClicks(field, QStringLiteral("pictures.example.org"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY2(dialog() && dialog()->isVisible(), "the key adds, and does not close");
        QVERIFY(tabTo(in<QDialogButtonBox>("buttons")->button(QDialogButtonBox::Save)));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }
    QTRY_VERIFY(!dialog());
    const ImageChoice &choice = m_rig.session().offline().choice();
    QCOMPARE(choice.bytes, (mouse ? 250 : 300) * qint64(1'000'000));
    QVERIFY(choice.hosts.contains(QStringLiteral("pictures.example.org")));
    QCOMPARE(choice.hosts.size(), 3);
}

void TestOffline::openAll()
{
    const int expected = articles();
    QHash<QString, PostId> posts;
    std::optional<PostKey> after;
    for (;;) {
        const QList<PostRow> page = m_rig.session().library().posts(PostList::All, after, 200).value();
        for (const PostRow &row : page)
            posts.insert(row.title, row.id);
        if (page.size() < 200)
            break;
        after = PostKey{page.last().publishedAt, page.last().id};
    }
    for (int i = 0; i < expected; ++i) {
        const QString title = QStringLiteral("Article %1.").arg(i);
        QVERIFY2(posts.contains(title), qPrintable(title));
        m_rig.window().openPost(posts.value(title));
        QTRY_VERIFY(m_rig.window().windowTitle().contains(title));
        const Shown shown = shownIn(*view().document());
        QVERIFY2(shown.text.contains(title), qPrintable(shown.text));
        QVERIFY2(!shown.text.contains(QStringLiteral("Picture not")), qPrintable(shown.text));
        QCOMPARE(shown.pictures, 1 + i % 3);
        QVERIFY(shown.text.contains(QStringLiteral("kept offline")));
    }
}

void TestOffline::opensEverythingWithTheNetworkClosed()
{
    if (isTraced())
        QSKIP("done by the one that traces");
    QTRY_VERIFY_WITH_TIMEOUT(!m_rig.session().scheduler().images().isAtWork(), slowPatience);
    m_rig.stopReader();
    m_rig.platform().stop();
    m_web.reset();
    QVERIFY(m_rig.startReader());
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.session().scheduler().connection().state, Connection::State::Offline,
                              slowPatience);
    openAll();
    for (const char *host : {"127.0.0.1", "localhost"}) {
        QVERIFY(m_rig.open(QStringLiteral("Pictures from ") + QString::fromLatin1(host)));
        QCOMPARE(shownIn(*view().document()).pictures, 2);
    }
    QVERIFY(m_rig.open(QStringLiteral("Kirkenes")));
    QVERIFY(!shownIn(*view().document()).text.contains(QStringLiteral("Picture not")));
    picture(&m_rig.window(), QStringLiteral("offline-closed"));
    m_rig.stopReader();
}

/// What the tracer is to see stands between two marks: looking for two files that are nowhere.
void TestOffline::opensForTheTracer()
{
    if (!isTraced())
        QSKIP("runs under the tracer only");
    QVERIFY(m_rig.startReaderIn(qEnvironmentVariable("FARTHING_OFFLINE_TRACED"),
                                QUrl(qEnvironmentVariable("FARTHING_OFFLINE_PLATFORM")),
                                qgetenv("FARTHING_OFFLINE_TOKEN")));
    // So that what is heard comes from opening articles, and not from looking for the platform again.
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.session().scheduler().connection().state, Connection::State::Offline,
                              slowPatience);
    m_rig.session().scheduler().stop();
    QCoreApplication::processEvents();
    QCOMPARE(access("/farthing-trace-begins", F_OK), -1);
    openAll();
    if (qEnvironmentVariableIsSet("FARTHING_OFFLINE_SOCKET")) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), 9);
        (void)socket.waitForConnected(1000);
    }
    QCoreApplication::processEvents();
    QCOMPARE(access("/farthing-trace-ends", F_OK), -1);
    m_rig.stopReader();
}

void TestOffline::opensNoSocket()
{
    if (isTraced())
        QSKIP("done by the one that traces");
#ifndef Q_OS_LINUX
    QSKIP("strace is of Linux");
#else
    m_rig.stopReader();
    m_rig.platform().stop();
    QProcess probe;
    probe.start(QStringLiteral("strace"), {QStringLiteral("-f"), QStringLiteral("-e"),
                                           QStringLiteral("trace=none"), QStringLiteral("true")});
    if (!probe.waitForFinished(slowPatience) || probe.exitCode() != 0)
        QSKIP("strace is not there, or may not trace");
    for (const bool withSocket : {false, true}) {
        const QString log = m_folder.filePath(QStringLiteral("trace"));
        QProcess traced;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("FARTHING_OFFLINE_TRACED"), m_rig.profile());
        environment.insert(QStringLiteral("FARTHING_OFFLINE_TOKEN"), QString::fromLatin1(m_rig.token()));
        environment.insert(QStringLiteral("FARTHING_OFFLINE_PLATFORM"), m_rig.platform().url().toString());
        if (withSocket)
            environment.insert(QStringLiteral("FARTHING_OFFLINE_SOCKET"), QStringLiteral("1"));
        // Looking for leaks needs to trace, and one is traced by one only.
        const QString options = environment.value(QStringLiteral("ASAN_OPTIONS"));
        environment.insert(QStringLiteral("ASAN_OPTIONS"), options + QStringLiteral(":detect_leaks=0"));
        traced.setProcessEnvironment(environment);
        traced.setProcessChannelMode(QProcess::MergedChannels);
        traced.start(QStringLiteral("strace"),
                     {QStringLiteral("-f"), QStringLiteral("--seccomp-bpf"), QStringLiteral("-o"), log,
                      QStringLiteral("-e"),
                      QStringLiteral("trace=socket,connect,sendto,sendmsg,?access,?faccessat,?faccessat2"),
                      QCoreApplication::applicationFilePath(), QStringLiteral("offline"),
                      QStringLiteral("opensForTheTracer")});
        QVERIFY(traced.waitForFinished(4 * slowPatience)); // each call of a traced program takes long
        QVERIFY2(traced.exitCode() == 0, traced.readAll().constData());
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const qsizetype begins = text.indexOf(QStringLiteral("/farthing-trace-begins"));
        const qsizetype ends = text.indexOf(QStringLiteral("/farthing-trace-ends"));
        QVERIFY(begins >= 0 && ends > begins);
        static const QRegularExpression socket(QStringLiteral("(?:socket|connect|sendto|sendmsg)\\("));
        QVERIFY2(socket.match(text.first(begins)).hasMatch(), "what looks for the platform is heard");
        QCOMPARE(socket.match(text.mid(begins, ends - begins)).hasMatch(), withSocket);
    }
#endif
}

FARTHING_TEST(TestOffline)
#include "test_offline.moc"
