// SPDX-License-Identifier: GPL-3.0-or-later
// A file of the profile is damaged between two starts: the window opens, says so in one sentence, and what
// was written is there.

#include "e2e/readerrig.h"
#include "e2e/scene.h"
#include "gui/activitypanel.h"
#include "gui/messagebar.h"
#include "support/dbfiles.h"
#include "support/testcase.h"
#include "sync/discussion.h"
#include "sync/scheduler.h"
#include "sync/session.h"
#include "sync/storehealth.h"

#include <QtCore/QDirIterator>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>

using namespace farthing;

namespace {

const QString words = QStringLiteral("Words that nobody else has");

} // namespace

class TestDamage : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhatCameBackByMouse();
    void saysWhatCameBackByKeyboard();
    void saysThatArticlesAreFetchedAgain();
    void cleanupTestCase() { m_rig.stopReader(); }

private:
    bool startOnline();
    QString file(const QString &name) const;
    /// Writes a draft with the keyboard, ends the reader, and changes a letter of it on the disk.
    void damageADraft(const QString &text);
    MessageBar *bar() { return m_rig.find<MessageBar>("healthBar"); }
    QString said() { return bar()->findChild<QLabel *>(QStringLiteral("text"))->text(); }
    void takePicture(const QString &name);

    ReaderRig m_rig;
};

void TestDamage::initTestCase()
{
    QVERIFY(m_rig.startPlatform(13, QStringLiteral("10")));
    QVERIFY(startOnline());
    QVERIFY(!bar()->isVisible());
}

bool TestDamage::startOnline()
{
    return m_rig.startReader() &&
           QTest::qWaitFor(
               [this] { return m_rig.session().scheduler().connection().state == Connection::State::Online; },
               patience);
}

QString TestDamage::file(const QString &name) const
{
    QDirIterator files(m_rig.profile() + QStringLiteral("/accounts"), {name}, QDir::Files,
                       QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

void TestDamage::damageADraft(const QString &text)
{
    QVERIFY(m_rig.open(QStringLiteral("Kirkenes")));
    auto *edit = m_rig.find<QPlainTextEdit>("commentEdit");
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    const PostId post = m_rig.post(QStringLiteral("Kirkenes"))->id;
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.session().discussion().draft(post)->text, text, patience);
    m_rig.stopReader();
    QByteArray content = contentOf(file(QStringLiteral("own.db")));
    const qsizetype place = content.indexOf(text.toUtf8());
    QVERIFY(place > 0);
    content[place] = '#';
    QVERIFY(writeContent(file(QStringLiteral("own.db")), content));
}

void TestDamage::takePicture(const QString &name)
{
    const QString folder = qEnvironmentVariable("FARTHING_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(m_rig.window().grab().save(folder + QLatin1Char('/') + name));
}

void TestDamage::saysWhatCameBackByMouse()
{
    damageADraft(words);
    QVERIFY(startOnline());
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY(
        said().startsWith(QStringLiteral("What is yours on this computer was damaged; it is back as of")));
    QVERIFY(m_rig.open(QStringLiteral("Kirkenes")));
    // Another article takes nothing away from it.
    QVERIFY(bar()->isVisible());
    QTRY_COMPARE(m_rig.find<QPlainTextEdit>("commentEdit")->toPlainText(), words);
    takePicture(QStringLiteral("damage.png"));
    m_rig.click(bar()->findChild<QAbstractButton *>(QStringLiteral("actionButton")));
    QTRY_VERIFY(m_rig.window().findChild<ActivityPanel *>()->isVisible());
    QVERIFY(!bar()->isVisible());
    // It is said once.
    m_rig.stopReader();
    QVERIFY(startOnline());
    QVERIFY(!bar()->isVisible());
}

void TestDamage::saysWhatCameBackByKeyboard()
{
    const QString other = QStringLiteral("Other words, typed again");
    damageADraft(other);
    QVERIFY(startOnline());
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY(m_rig.open(QStringLiteral("Kirkenes")));
    QTRY_COMPARE(m_rig.find<QPlainTextEdit>("commentEdit")->toPlainText(), other);
    auto *action = bar()->findChild<QAbstractButton *>(QStringLiteral("actionButton"));
    auto *close = bar()->findChild<QAbstractButton *>(QStringLiteral("closeButton"));
    QVERIFY(action->focusPolicy() & Qt::TabFocus);
    action->setFocus(Qt::TabFocusReason);
    QTest::keyClick(action, Qt::Key_Tab);
    QTRY_COMPARE(QApplication::focusWidget(), close);
    QTest::keyClick(close, Qt::Key_Space);
    QTRY_VERIFY(!bar()->isVisible());
}

void TestDamage::saysThatArticlesAreFetchedAgain()
{
    m_rig.stopReader();
    QByteArray content = contentOf(file(QStringLiteral("cache.db")));
    QVERIFY(content.size() > 8'192);
    content.truncate(content.size() / 2);
    QVERIFY(writeContent(file(QStringLiteral("cache.db")), content));
    QVERIFY(startOnline());
    if (!m_rig.session().health().repair().cache) {
        // What is missing was not read at the start; it is found in use, and put right at the next.
        QTRY_VERIFY_WITH_TIMEOUT(bar()->isVisible(), patience);
        m_rig.stopReader();
        QVERIFY(startOnline());
    }
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY(said().contains(QStringLiteral("nothing of yours is lost")));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.post(QStringLiteral("Kirkenes")).has_value(), patience);
}

FARTHING_TEST(TestDamage)
#include "test_damage.moc"
