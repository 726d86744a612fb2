// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/postcomposer.h"

#include "gui/messagebar.h"
#include "gui/paidbutton.h"
#include "gui/pictureimport.h"
#include "gui/postedit.h"
#include "gui/postform.h"
#include "gui/postpreview.h"
#include "sql/connection.h"
#include "support/cputime.h"
#include "support/platformwarnings.h"
#include "support/readerfixture.h"
#include "sync/postdrafts.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>

using namespace farthing;

/// The window for writing, over a real store.
class PostComposerTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        ReaderFixture::init();
        m_quiet = std::make_unique<WithoutPlatformWarnings>();
    }
    void cleanup()
    {
        m_window.reset();
        m_quiet.reset();
        ReaderFixture::cleanup();
    }

    void showsTheGateAndKeepsTheDraft();
    void saysWhatIsMissing();
    void publishesAtThePriceOnTheButton();
    void keepsTheDraftUntilItIsBooked();
    void sendsAnewWhatWasRefused();
    void aCapStopsIt();
    void showsTheTimeThatThePlatformWillSay();
    void showsPicturesInTheirPlaces();
    void showsSomeOfManyPictures();
    void takesFilesInOneAfterTheOther();
    void unknownRulesAreNoZero();
    void listsItsDrafts();
    void keepsLaterWhatTheDiskDidNotTake();
    void anEmptyPageIsNoDraft();
    void keepsNobodyElsesText();
    void longTextDoesNotStopTyping();
    void standsInNarrowWindows();
    void tagsAsTheyAreTyped();
    void keepsTagsThatNobodyTyped();
    void deletesWhatWasRefused();
    void tellsThatThePostChangedMeanwhile();
    void everythingFocusableHasAName();

private:
    void open(int level = 20)
    {
        Account account = anAccount();
        account.level = level;
        account.balance = twei("20");
        know({account, Rulebook()});
        m_window = std::make_unique<PostComposer>(*m_session, m_format, m_theme);
        m_window->resize(1'000, 700);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    template <class T>
    T *part(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    PaidButton *button() const { return part<PaidButton>("publishButton"); }
    QPlainTextEdit *body() const { return part<QPlainTextEdit>("bodyEdit"); }
    QString notice() const { return part<QLabel>("noticeLabel")->text(); }
    /// Keeps pictures in the dark, from right to left, and narrow.
    void look(const QString &folder)
    {
        QSignalSpy shown(m_window->findChild<PostPreview *>(), &PostPreview::shown);
        m_theme.choose(Theme::Kind::Dark);
        m_theme.applyTo(*qApp);
        m_window->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(shown.wait());
        m_window->grab().save(folder + QStringLiteral("/composer-dark.png"));
        m_window->resize(500, 560);
        QCoreApplication::processEvents();
        m_window->grab().save(folder + QStringLiteral("/composer-narrow.png"));
    }
    void write()
    {
        part<QLineEdit>("titleEdit")->setText(QStringLiteral("A headline"));
        body()->setPlainText(QStringLiteral("One two three."));
    }

    Theme m_theme;
    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    std::unique_ptr<PostComposer> m_window;
};

void PostComposerTest::showsTheGateAndKeepsTheDraft()
{
    open(13);
    QVERIFY(notice().contains(QStringLiteral("Available from LVL 20; you are 13.")));
    write();
    QVERIFY(!button()->isEnabled());
    QTRY_COMPARE(m_session->postDrafts().list()->size(), 1);
    QTRY_VERIFY(part<QLabel>("keptLabel")->text().contains(QStringLiteral("kept")));
    const PostDraft draft = *m_session->postDrafts().find(m_window->draft().id).value();
    QCOMPARE(draft.body, QStringLiteral("One two three."));
    // Reached: the same text, now with its price.
    Account account = anAccount(QStringLiteral("me"), 2);
    account.level = 20;
    account.balance = twei("20");
    know({account});
    QTRY_VERIFY(button()->isEnabled());
    QVERIFY(notice().isEmpty());
}

void PostComposerTest::saysWhatIsMissing()
{
    open();
    QVERIFY(notice().isEmpty()); // an empty page breaks no rule
    part<QLineEdit>("titleEdit")->setText(QStringLiteral("A headline"));
    QCOMPARE(notice(), QStringLiteral("The post needs a text."));
    QVERIFY(!button()->isEnabled());
    part<QLineEdit>("titleEdit")->setText(QString(301, u'x'));
    QVERIFY(notice().contains(QStringLiteral("too long by 1")));
    PostDraft draft = m_window->draft();
    draft.title = QStringLiteral("Two\u0085lines");
    QVERIFY(PostForm::lacking(draft).contains(QStringLiteral("single line")));
}

void PostComposerTest::publishesAtThePriceOnTheButton()
{
    open();
    write();
    QVERIFY(button()->accessibleName().contains(QStringLiteral("5 · 15 after")));
    QSignalSpy submitted(m_window.get(), &PostComposer::submitted);
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_COMPARE(submitted.size(), 1);
    QVERIFY(!m_window->isVisible());
    const std::optional<Intent> sent = intent(submitted.first().first().value<IntentId>());
    QCOMPARE(sent->price, twei("5"));
    QCOMPARE(std::get<PublishAct>(sent->act).title, QStringLiteral("A headline"));
    QVERIFY(sent->sendAfter > m_clock.now()); // it can be undone
}

void PostComposerTest::keepsTheDraftUntilItIsBooked()
{
    open();
    write();
    const PostId id = m_window->draft().id;
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
    m_window->show();
    QVERIFY(body()->isReadOnly());
    QVERIFY(notice().contains(QStringLiteral("on its way")));
    passUndoTime();
    QTRY_COMPARE(m_network->performed.size(), 1);
    QVERIFY(m_session->postDrafts().find(id).value());
    m_network->answer(0, Outcome{Receipt()});
    QTRY_VERIFY(!m_session->postDrafts().find(id).value());
    QTRY_VERIFY(m_window->draft().id != id);
    QVERIFY(body()->toPlainText().isEmpty());
    QVERIFY(!body()->isReadOnly());
}

void PostComposerTest::sendsAnewWhatWasRefused()
{
    open();
    write();
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
    passUndoTime();
    refuse(0, Problem::Type::Invalid);
    QTRY_COMPARE(m_session->outbox().intents()->first().state, Intent::State::Refused);
    m_window->show();
    QTRY_VERIFY(notice().contains(QStringLiteral("Your text is here")));
    QVERIFY(!body()->isReadOnly());
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
    // The refused one is gone; one consent, one intent.
    QTRY_COMPARE(m_session->outbox().intents()->size(), 1);
    QCOMPARE(m_session->outbox().intents()->first().state, Intent::State::Waiting);
}

void PostComposerTest::aCapStopsIt()
{
    open();
    SpendCaps caps;
    caps.at(SpendKind::Publishing, SpendPeriod::Day) = twei("1");
    QVERIFY(resultOf(m_session->outbox().setSpendCaps(caps)).ok());
    write();
    QTRY_VERIFY(!button()->isEnabled());
    QSignalSpy stopped(m_window.get(), &PostComposer::stopped);
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(stopped.size(), 1);
    QVERIFY(m_session->outbox().intents()->isEmpty());
}

void PostComposerTest::showsTheTimeThatThePlatformWillSay()
{
    open();
    const QString text = QStringLiteral("word ").repeated(500) + QStringLiteral("\n\n![x](media:none)\n");
    body()->setPlainText(text);
    const QString expected = m_format.clock(timeToRead(text, Rulebook()));
    QTRY_VERIFY(part<QLabel>("timeLabel")->text().endsWith(expected));
}

void PostComposerTest::showsPicturesInTheirPlaces()
{
    open();
    QImage drawn(300, 200, QImage::Format_RGB32);
    drawn.fill(Qt::darkRed);
    const DraftImage image = packPicture(drawn).value();
    QVERIFY(resultOf(m_session->postDrafts().addImage(image)).ok());
    part<QLineEdit>("titleEdit")->setText(QStringLiteral("A headline"));
    body()->setPlainText(QStringLiteral("Above.\n\n![x](media:%1)\n\nBelow.\n").arg(image.id.value));
    auto *preview = part<PostPreview>("preview");
    const auto topOf = [preview](const QString &words) {
        const QTextCursor found = preview->document()->find(words);
        return found.isNull() ? -1 : preview->cursorRect(found).top();
    };
    QTRY_VERIFY(topOf(QStringLiteral("Below.")) > topOf(QStringLiteral("Above.")) + 200);
    m_window->grab();
    QVERIFY(topOf(QStringLiteral("Below.")) > topOf(QStringLiteral("Above.")) + 200);
    if (const QString folder = qEnvironmentVariable("FARTHING_PICTURES"); !folder.isEmpty())
        look(folder);
}

void PostComposerTest::showsSomeOfManyPictures()
{
    constexpr qsizetype some = 40;
    open();
    QString text;
    for (int i = 0; i <= int(some); ++i) {
        QImage drawn(40, 20, QImage::Format_RGB32);
        drawn.fill(QColor(i, i, i));
        const DraftImage image = packPicture(drawn).value();
        QVERIFY(resultOf(m_session->postDrafts().addImage(image)).ok());
        text += QStringLiteral("![x](media:%1)\n\n").arg(image.id.value);
    }
    body()->setPlainText(text);
    auto *preview = part<PostPreview>("preview");
    const auto shown = [preview] {
        return preview->toPlainText().count(QChar(QChar::ObjectReplacementCharacter));
    };
    QTRY_COMPARE(shown(), some);
    // And comes to rest.
    const auto rests = [preview] {
        return !QSignalSpy(preview->document(), &QObject::destroyed).wait(500);
    };
    QTRY_VERIFY_WITH_TIMEOUT(rests(), 10'000);
    QCOMPARE(shown(), some);
    // Where one goes, there is room for the last.
    text.remove(0, text.indexOf(u'\n'));
    body()->setPlainText(text);
    QTRY_VERIFY(!preview->toPlainText().contains(u'['));
    QTRY_COMPARE(shown(), some);
    QTRY_VERIFY_WITH_TIMEOUT(rests(), 10'000);
}

void PostComposerTest::takesFilesInOneAfterTheOther()
{
    open();
    QStringList files;
    for (const char *name : {"one", "two", "three"}) {
        files.append(m_folder->filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
        // The first takes the longest, the second is none.
        QImage drawn(files.size() == 1 ? QSize(1'500, 1'500) : QSize(20, 20), QImage::Format_RGB32);
        drawn.fill(files.size() == 1 ? Qt::red : Qt::blue);
        if (files.size() != 2)
            QVERIFY(drawn.save(files.last()));
    }
    emit part<PostEdit>("bodyEdit")->filesOffered(files);
    QTRY_COMPARE(body()->toPlainText().count(QStringLiteral("](media:draft-")), 2);
    const QString text = body()->toPlainText();
    QVERIFY(text.indexOf(QStringLiteral("![one]")) < text.indexOf(QStringLiteral("![three]")));
    // None comes into another text.
    emit part<PostEdit>("bodyEdit")->filesOffered(files);
    m_window->editNew();
    emit part<PostEdit>("bodyEdit")->filesOffered({files.last()});
    QTRY_VERIFY(body()->toPlainText().contains(QStringLiteral("![three]")));
    QVERIFY(!body()->toPlainText().contains(QStringLiteral("![one]")));
}

void PostComposerTest::unknownRulesAreNoZero()
{
    m_window = std::make_unique<PostComposer>(*m_session, m_format, m_theme);
    m_window->show();
    QTRY_VERIFY(part<PostPreview>("preview")->measured().has_value());
    QVERIFY(part<QLabel>("timeLabel")->text().endsWith(QStringLiteral("…")));
    write();
    QVERIFY(!button()->isEnabled());
    QVERIFY(notice().contains(QStringLiteral("prices")));
}

void PostComposerTest::listsItsDrafts()
{
    open();
    write();
    QTRY_COMPARE(m_session->postDrafts().list()->size(), 1);
    auto *menu = part<QMenu>("draftsMenu");
    emit menu->aboutToShow();
    menu->findChild<QAction *>(QStringLiteral("newDraftAction"))->trigger();
    QVERIFY(body()->toPlainText().isEmpty());
    part<QLineEdit>("titleEdit")->setText(QStringLiteral("The second"));
    QTRY_COMPARE(m_session->postDrafts().list()->size(), 2);
    emit menu->aboutToShow();
    QAction *first = nullptr;
    for (QAction *line : menu->actions()) {
        if (line->text().startsWith(QStringLiteral("A headline")))
            first = line;
    }
    QVERIFY(first);
    first->trigger();
    QCOMPARE(body()->toPlainText(), QStringLiteral("One two three."));
}

void PostComposerTest::keepsLaterWhatTheDiskDidNotTake()
{
    open();
    const auto own = sql::Connection::open({m_folder->filePath(QStringLiteral("own.db"))});
    QVERIFY(own.ok());
    QVERIFY((*own)
                ->execute(QStringLiteral("CREATE TRIGGER no_room BEFORE INSERT ON post_draft "
                                         "BEGIN SELECT RAISE(ABORT, 'no room'); END"))
                .ok());
    write();
    const PostId first = m_window->draft().id;
    auto *messages = m_window->findChild<MessageBar *>();
    QTRY_VERIFY(messages->isVisible());
    // Another draft is opened meanwhile; the first one is tried once more, and again in vain.
    m_window->editNew();
    QVERIFY(!messages->isVisible());
    QTRY_VERIFY(messages->isVisible());
    QVERIFY(!m_store->postDraft(first).value());
    QVERIFY((*own)->execute(QStringLiteral("DROP TRIGGER no_room")).ok());
    m_window->findChild<QTimer *>(QStringLiteral("again"))->start(0);
    QTRY_VERIFY(m_store->postDraft(first).value());
    QCOMPARE(m_store->postDraft(first).value()->body, QStringLiteral("One two three."));
}

void PostComposerTest::anEmptyPageIsNoDraft()
{
    open();
    write();
    QTRY_COMPARE(m_session->postDrafts().list()->size(), 1);
    part<QLineEdit>("titleEdit")->clear();
    body()->clear();
    m_window->close();
    QTRY_VERIFY(m_session->postDrafts().list()->isEmpty());
}

void PostComposerTest::keepsNobodyElsesText()
{
    open();
    write();
    know({anAccount(QStringLiteral("other"), 1)});
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(body()->toPlainText().isEmpty());
    QVERIFY(m_session->postDrafts().list()->isEmpty());
    know({anAccount(QStringLiteral("me"), 1)});
    QTRY_COMPARE(m_session->postDrafts().list()->size(), 1);
}

void PostComposerTest::longTextDoesNotStopTyping()
{
    open();
    QString text;
    while (text.size() < 400'000)
        text +=
            QStringLiteral("## A section\n\nSome *words* of a paragraph that is as long as most are.\n\n");
    body()->setPlainText(text);
    auto *preview = part<PostPreview>("preview");
    QTRY_VERIFY_WITH_TIMEOUT(preview->toPlainText().size() > 300'000, 60'000);
    const CpuTime time;
    constexpr int letters = 20;
    for (int i = 0; i < letters; ++i)
        QTest::keyClick(body(), Qt::Key_A);
    qInfo("%lld ms for %d letters", time.milliseconds(), letters);
    QVERIFY(time.milliseconds() < 2'000);
}

void PostComposerTest::standsInNarrowWindows()
{
    open();
    QCOMPARE(part<QSplitter>("splitter")->orientation(), Qt::Horizontal);
    m_window->resize(600, 700);
    QTRY_COMPARE(part<QSplitter>("splitter")->orientation(), Qt::Vertical);
}

void PostComposerTest::tagsAsTheyAreTyped()
{
    const QStringList expected{QStringLiteral("one"), QStringLiteral("two words"), QStringLiteral("three")};
    QCOMPARE(PostForm::tagsFrom(QStringLiteral(" one,two  words، three ,, one")), expected);
    QCOMPARE(PostForm::tagsFrom(PostForm::tagsText(expected)), expected);
}

void PostComposerTest::keepsTagsThatNobodyTyped()
{
    open();
    PostDraft draft = m_session->postDrafts().newDraft();
    draft.tags = {QStringLiteral("two, with a comma")};
    m_window->edit(draft);
    QTest::keyClicks(body(), QStringLiteral("Words"));
    QCOMPARE(m_window->draft().body, QStringLiteral("Words"));
    QCOMPARE(m_window->draft().tags, draft.tags);
    part<QLineEdit>("tagsEdit")->setText(QStringLiteral("a, b"));
    QCOMPARE(m_window->draft().tags, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void PostComposerTest::deletesWhatWasRefused()
{
    open();
    write();
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
    auto *menu = part<QMenu>("draftsMenu");
    const auto canDelete = [menu] {
        emit menu->aboutToShow();
        return menu->findChild<QAction *>(QStringLiteral("deleteDraftAction"))->isEnabled();
    };
    QVERIFY(!canDelete());
    passUndoTime();
    refuse(0, Problem::Type::Invalid);
    // The window hears of it after the disk.
    QTRY_VERIFY(canDelete());
}

void PostComposerTest::tellsThatThePostChangedMeanwhile()
{
    open();
    Post post = aPost(m_post.value, 1);
    know({post});
    m_window->edit(m_session->postDrafts().draftOf(m_post).value());
    QTest::keyClicks(body(), QStringLiteral("More. "));
    QVERIFY(notice().isEmpty());
    // A rating is no change of the text.
    post.revision = 2;
    post.counts.plus = 1;
    know({post});
    QTRY_COMPARE(m_session->library().article(m_post)->post.counts.plus, 1);
    QVERIFY(notice().isEmpty());
    post.revision = 3;
    post.editedAt = noon(5);
    know({post});
    QTRY_VERIFY(notice().contains(QStringLiteral("changed since you began")));
    QVERIFY(button()->isEnabled());
    // The draft knows it again when it is opened later.
    m_window->close();
    m_window->editNew();
    m_window->edit(*m_session->postDrafts().find(m_post).value());
    QVERIFY(notice().contains(QStringLiteral("changed since you began")));
}

void PostComposerTest::everythingFocusableHasAName()
{
    open();
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        const auto *plain = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (plain && !plain->text().isEmpty());
        QVERIFY2(named, qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
    }
}

FARTHING_TEST(PostComposerTest)
#include "test_postcomposer.moc"
