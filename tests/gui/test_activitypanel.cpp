// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activitypanel.h"
#include "gui/rowbuttonsview.h"
#include "models/activitymodel.h"
#include "support/pictures.h"
#include "support/readerfixture.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace farthing;

class ActivityPanelTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void saysWhenThereIsNothing();
    void undoesTheSelectedAct();
    void retriesAndDiscardsARefusedOne();
    void retryShowsPriceAndBalanceAfter();
    void aCapStopsARetryBeforehand();
    void opensThePostOfAnAct();
    void offersATextToBeWrittenAnew_data();
    void offersATextToBeWrittenAnew();
    void saysWhatHoldsAnActBack();
    void looksRight_data();
    void looksRight();

private:
    template <class T>
    T *part(const char *name) const
    {
        T *found = m_panel->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    RowButtonsView *list() const { return part<RowButtonsView>("activityList"); }

    Theme m_theme;
    QWidget m_window; ///< without a layout: the offscreen platform knows no size hints of windows
    std::unique_ptr<ActivityPanel> m_panel;
};

void ActivityPanelTest::init()
{
    ReaderFixture::init();
    know({anAccount(), Rulebook(), aPost(m_post.value)});
    m_panel = std::make_unique<ActivityPanel>(*m_session, m_format, m_theme, &m_window);
    m_window.show();
    m_panel->show();
}

void ActivityPanelTest::cleanup()
{
    m_panel.reset();
    ReaderFixture::cleanup();
}

void ActivityPanelTest::saysWhenThereIsNothing()
{
    QVERIFY(part<QLabel>("emptyLabel")->isVisible());
    QVERIFY(!part<QPushButton>("undoButton")->isEnabled());
    submit(RateAct{m_post, Rating::Minus}, "0.30");
    QTRY_VERIFY(list()->isVisible());
}

void ActivityPanelTest::undoesTheSelectedAct()
{
    const IntentId id = submit(RateAct{m_post, Rating::Minus}, "0.30");
    m_panel->showIntent(id);
    QTRY_VERIFY(part<QPushButton>("undoButton")->isEnabled());
    QVERIFY(!part<QPushButton>("retryButton")->isEnabled());
    part<QPushButton>("undoButton")->click();
    QTRY_VERIFY(part<QLabel>("emptyLabel")->isVisible());
    QCOMPARE(m_network->performed.size(), 0);
}

void ActivityPanelTest::retriesAndDiscardsARefusedOne()
{
    const IntentId id = submit(RateAct{m_post, Rating::Plus});
    refuse(0, Problem::Type::NotReadYet);
    m_panel->showIntent(id);
    QTRY_VERIFY(part<QPushButton>("retryButton")->isEnabled());
    part<QPushButton>("retryButton")->click();
    QTRY_COMPARE(m_network->performed.size(), 2);
    refuse(1, Problem::Type::NotReadYet);
    QTRY_VERIFY(part<QPushButton>("discardButton")->isEnabled());
    part<QPushButton>("discardButton")->click();
    QTRY_VERIFY(!intent(id));
}

void ActivityPanelTest::retryShowsPriceAndBalanceAfter()
{
    const IntentId id = submit(RateAct{m_post, Rating::Minus}, "0.30");
    passUndoTime();
    refuse(0, Problem::Type::NotReadYet);
    m_panel->showIntent(id);
    auto *retry = part<QPushButton>("retryButton");
    QTRY_VERIFY(retry->isEnabled());
    const Money after = m_session->outbox().retryQuote(*intent(id)).balanceAfter.value();
    QCOMPARE(retry->text(), QStringLiteral("Retry · 0.30 · %1 after").arg(m_format.amount(after)));
    QCOMPARE(retry->accessibleDescription(), retry->text());
}

void ActivityPanelTest::aCapStopsARetryBeforehand()
{
    const IntentId id = submit(RateAct{m_post, Rating::Minus}, "0.30");
    passUndoTime();
    refuse(0, Problem::Type::NotReadYet);
    m_panel->showIntent(id);
    auto *retry = part<QPushButton>("retryButton");
    QTRY_VERIFY(retry->isEnabled());
    SpendCaps caps;
    caps.at(SpendKind::All, SpendPeriod::Month) = twei("0.2");
    QVERIFY(resultOf(m_session->outbox().setSpendCaps(caps)).ok());
    QTRY_VERIFY(!retry->isEnabled());
    const QString reason = list()->model()->index(0, 0).data(ActivityModel::ReasonRole).toString();
    QVERIFY2(reason.contains(QStringLiteral("Monthly limit for everything together: it is 0.20")),
             qPrintable(reason));
    QVERIFY(resultOf(m_session->outbox().setSpendCaps({})).ok());
    QTRY_VERIFY(retry->isEnabled());
}

void ActivityPanelTest::opensThePostOfAnAct()
{
    submit(RateAct{m_post, Rating::Minus}, "0.30");
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QSignalSpy wanted(m_panel.get(), &ActivityPanel::postRequested);
    emit list()->activated(list()->model()->index(0, 0));
    QCOMPARE(wanted.first().first().value<PostId>(), m_post);
}

void ActivityPanelTest::offersATextToBeWrittenAnew_data()
{
    QTest::addColumn<bool>("mouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("keyboard") << false;
}

void ActivityPanelTest::offersATextToBeWrittenAnew()
{
    QFETCH(bool, mouse);
    const IntentId rating = submit(RateAct{m_post, Rating::Minus}, "0.30");
    const CommentAct words{m_post, CommentId{QStringLiteral("c")}, QStringLiteral("Words"), {}, {}};
    const IntentId comment = submit(words, "0.40");
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QSignalSpy wanted(m_panel.get(), &ActivityPanel::editRequested);
    const auto press = [&] {
        if (mouse)
            QTest::mouseClick(part<QPushButton>("editButton"), Qt::LeftButton);
        else
            QTest::keyClick(list(), Qt::Key_E);
    };
    list()->setFocus();
    m_panel->showIntent(rating);
    press();
    QCOMPARE(wanted.size(), 0);
    m_panel->showIntent(comment);
    QTRY_VERIFY(part<QPushButton>("editButton")->isEnabled());
    press();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<Intent>().id, comment);
    // In flight it is too late; refused, it is not.
    m_session->outbox().flush();
    QVERIFY(resultOf(m_session->outbox().undo(rating)).ok());
    passUndoTime();
    QTRY_VERIFY(!part<QPushButton>("editButton")->isEnabled());
    refuse(0, Problem::Type::Invalid);
    QTRY_VERIFY(part<QPushButton>("editButton")->isEnabled());
    press();
    QCOMPARE(wanted.size(), 2);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QTRY_VERIFY(!intent(comment));
}

void ActivityPanelTest::saysWhatHoldsAnActBack()
{
    const CommentId first{QStringLiteral("c")};
    submit(CommentAct{m_post, first, QStringLiteral("Words"), {}, {}}, "0.40");
    submit(CommentAct{m_post, CommentId{QStringLiteral("d")}, QStringLiteral("More"), first, {}}, "0.40");
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    const auto reason = [this] {
        return list()->model()->index(0, 0).data(ActivityModel::ReasonRole).toString();
    };
    QVERIFY(reason().isEmpty());
    passUndoTime();
    refuse(0, Problem::Type::Invalid);
    QTRY_COMPARE(reason(), QStringLiteral("Waits for what it belongs to: Comment on “Title of p”, refused."));
    const QModelIndex held = list()->model()->index(0, 0);
    const QModelIndex holder = list()->model()->index(1, 0);
    QCOMPARE(held.data(ActivityModel::StateIconRole).toString(), QStringLiteral("clock"));
    QCOMPARE(holder.data(ActivityModel::StateIconRole).toString(), QStringLiteral("error"));
}

void ActivityPanelTest::looksRight_data()
{
    QTest::addColumn<Theme::Kind>("kind");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << Theme::Kind::Light << false;
    QTest::newRow("dark") << Theme::Kind::Dark << false;
    QTest::newRow("mirrored") << Theme::Kind::Light << true;
}

/// Every state once; where FARTHING_PICTURES names a folder, its picture.
void ActivityPanelTest::looksRight()
{
    QFETCH(Theme::Kind, kind);
    QFETCH(bool, mirrored);
    m_theme.choose(kind);
    qApp->setPalette(m_theme.palette());
    qApp->setStyleSheet(m_theme.styleSheet());
    qApp->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const PostId own{QStringLiteral("own")};
    know({aPost(QStringLiteral("q")), aPost(QStringLiteral("r"))});
    // Done, refused and what waits for it, in flight, asking, counting down.
    submit(RateAct{m_post, Rating::Plus});
    QTRY_COMPARE(m_network->performed.size(), 1);
    m_network->answer(0, Outcome{Receipt()});
    submit(PublishAct{own, QStringLiteral("On fog"), QStringLiteral("B"), QStringLiteral("en"), {}});
    refuse(1, Problem::Type::LevelTooLow);
    submit(EditPostAct{own, QStringLiteral("On fog"), QStringLiteral("C"), QStringLiteral("en"), {}});
    submit(RateAct{PostId{QStringLiteral("q")}, Rating::Plus});
    m_session->outbox().setPatience(std::chrono::milliseconds(-5000));
    submit(BuyReportAct{PostId{QStringLiteral("r")}}, "1");
    passUndoTime();
    QTRY_COMPARE(m_session->outbox().asking().size(), 1);
    submit(CommentAct{m_post, CommentId{QStringLiteral("c")}, QStringLiteral("Words"), {}, {}}, "0.40");
    QTRY_COMPARE(list()->model()->rowCount(), 6);
    m_window.resize(360, 640);
    m_panel->resize(360, 640);
    QCoreApplication::processEvents();
    m_panel->showIntent(m_session->outbox().intents()->first().id);
    takePicture(*m_panel, QStringLiteral("activity-%1").arg(QLatin1String(QTest::currentDataTag())));
    QStringList icons;
    for (int row = 0; row < 6; ++row)
        icons.append(list()->model()->index(row, 0).data(ActivityModel::StateIconRole).toString());
    QCOMPARE(icons, QStringList({QStringLiteral("clock"), QStringLiteral("warning"), QStringLiteral("send"),
                                 QStringLiteral("clock"), QStringLiteral("error"), QStringLiteral("check")}));
    qApp->setLayoutDirection(Qt::LeftToRight);
    qApp->setStyleSheet({});
}

FARTHING_TEST(ActivityPanelTest)
#include "test_activitypanel.moc"
