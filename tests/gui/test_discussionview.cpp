// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/discussionview.h"

#include "gui/rowbuttonsdelegate.h"
#include "support/testcase.h"

#include <QtCore/QStringListModel>
#include <QtGui/QAccessible>
#include <QtWidgets/QScrollBar>

using namespace farthing;

namespace {

constexpr int guessed = 60;

/// Rows that are never as high as was guessed; counts which of them somebody wanted to know of.
class UnevenRows : public RowButtonsDelegate
{
public:
    using RowButtonsDelegate::RowButtonsDelegate;

    static int heightOf(const QModelIndex &index) { return 20 + int(qHash(index.data().toString()) % 180); }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        asked.insert(index.row());
        return {10, heightOf(index)};
    }
    void paint(QPainter *, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painted.insert(index.row(), option.rect);
    }
    int buttonAt(const QStyleOptionViewItem &option, const QModelIndex &, QPoint position) const override
    {
        return option.rect.contains(position) ? 1 : none;
    }
    QString hint(const QModelIndex &, int) const override { return {}; }

    mutable QSet<int> asked;
    mutable QHash<int, QRect> painted;
};

} // namespace

class DiscussionViewTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();

    void asksOnlyForWhatIsInView();
    void scrollsUpWithoutAJump();
    void reachesBothEnds();
    void whatComesOrGoesAboveMovesNothing();
    void whatIsInViewStaysWhereTheOrderChanges();
    void bringsRowsIntoView();
    void walksByKeyboard();
    void aNarrowerViewKeepsItsRow();
    void pressesTheRowUnderThePointer();
    void readsItsRowsAloud();
    void typingReadsNoRow();

private:
    void fill(int count)
    {
        QStringList rows;
        for (int i = 0; i < count; ++i)
            rows << QStringLiteral("row %1").arg(i);
        m_model.setStringList(rows);
        QCoreApplication::processEvents();
    }
    QScrollBar *bar() const { return m_view->verticalScrollBar(); }
    QModelIndex row(int number) const { return m_model.index(number); }
    int topOf(int number) const { return m_view->visualRect(row(number)).top(); }
    /// Rows in view stand one below the other, each as high as it is.
    void checkView() const;

    Theme m_theme;
    QStringListModel m_model;
    std::unique_ptr<UnevenRows> m_delegate;
    std::unique_ptr<DiscussionView> m_view;
};

void DiscussionViewTest::init()
{
    TestCase::init();
    m_view.reset();
    m_model.setStringList({});
    m_delegate = std::make_unique<UnevenRows>(m_theme);
    m_view = std::make_unique<DiscussionView>();
    m_view->setGuesses([](int) {
        return [](int) {
            return guessed;
        };
    });
    m_view->setRowButtons(m_delegate.get());
    m_view->setModel(&m_model);
    m_view->resize(300, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void DiscussionViewTest::checkView() const
{
    m_delegate->painted.clear();
    m_view->viewport()->repaint();
    QVERIFY(!m_delegate->painted.isEmpty());
    int covered = 0;
    for (auto each = m_delegate->painted.cbegin(); each != m_delegate->painted.cend(); ++each) {
        QCOMPARE(each->height(), UnevenRows::heightOf(row(each.key())));
        if (const auto next = m_delegate->painted.constFind(each.key() + 1);
            next != m_delegate->painted.cend())
            QCOMPARE(next->top(), each->bottom() + 1);
        covered += (*each & m_view->viewport()->rect()).height();
    }
    QCOMPARE(covered, m_view->viewport()->height());
}

void DiscussionViewTest::asksOnlyForWhatIsInView()
{
    fill(100'000);
    checkView();
    QVERIFY(m_delegate->asked.size() < 40);
    bar()->setValue(bar()->maximum() / 2);
    checkView();
    QVERIFY(m_view->indexAt({5, 5}).row() > 40'000);
    QVERIFY(m_delegate->asked.size() < 80);
}

void DiscussionViewTest::scrollsUpWithoutAJump()
{
    fill(2'000);
    bar()->setValue(bar()->maximum() / 2);
    for (int i = 0; i < 400; ++i) {
        const QModelIndex seen = m_view->indexAt({5, 200});
        const int before = m_view->visualRect(seen).top();
        const int by = i % 3 == 0 ? bar()->pageStep() - 40 : 24;
        bar()->setValue(bar()->value() - by);
        if (bar()->value() == 0)
            break;
        QCOMPARE(m_view->visualRect(seen).top(), before + by);
        checkView();
    }
    QVERIFY(bar()->value() < bar()->maximum() / 2);
}

void DiscussionViewTest::reachesBothEnds()
{
    fill(500);
    bar()->setValue(bar()->maximum());
    checkView();
    QCOMPARE(bar()->value(), bar()->maximum());
    QCOMPARE(m_view->visualRect(row(499)).bottom() + 1, m_view->viewport()->height());
    while (bar()->value() > 0)
        bar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    QCOMPARE(topOf(0), 0);
    int pages = 0;
    for (; bar()->value() < bar()->maximum(); ++pages)
        bar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    QCOMPARE(m_view->visualRect(row(499)).bottom() + 1, m_view->viewport()->height());
    QVERIFY(pages > 50);
    // Everything was measured on the way.
    int total = 0;
    for (int i = 0; i < 500; ++i)
        total += UnevenRows::heightOf(row(i));
    QCOMPARE(bar()->maximum(), total - m_view->viewport()->height());
    fill(1);
    QCOMPARE(topOf(0), 0);
    QCOMPARE(bar()->maximum(), 0);
    fill(0);
    QVERIFY(!m_view->indexAt({5, 5}).isValid());
}

void DiscussionViewTest::whatComesOrGoesAboveMovesNothing()
{
    fill(300);
    bar()->setValue(3'000);
    const QPersistentModelIndex read = m_view->indexAt({5, 100});
    const int before = m_view->visualRect(read).top();
    m_model.insertRows(2, 7);
    QCOMPARE(m_view->visualRect(read).top(), before);
    m_model.removeRows(0, 5);
    QCOMPARE(m_view->visualRect(read).top(), before);
    m_model.insertRows(250, 20);
    m_model.removeRows(240, 3);
    QCOMPARE(m_view->visualRect(read).top(), before);
    // A text far above that becomes longer.
    m_model.setData(row(1), QStringLiteral("other"));
    QCOMPARE(m_view->visualRect(read).top(), before);
    checkView();
    // What is in view itself may go.
    m_model.removeRows(read.row() - 3, 8);
    checkView();
    m_model.removeRows(1, m_model.rowCount() - 1);
    QCOMPARE(topOf(0), 0);
}

void DiscussionViewTest::whatIsInViewStaysWhereTheOrderChanges()
{
    fill(300);
    bar()->setValue(3'000);
    const QPersistentModelIndex read = m_view->indexAt({5, 0});
    const int before = m_view->visualRect(read).top();
    m_model.sort(0, Qt::DescendingOrder);
    QCoreApplication::processEvents();
    QVERIFY(read.isValid());
    QCOMPARE(m_view->visualRect(read).top(), before);
    checkView();
}

void DiscussionViewTest::bringsRowsIntoView()
{
    fill(1'000);
    for (const int number : {700, 20, 999, 0, 500, 501, 499}) {
        m_view->scrollTo(row(number));
        QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(row(number))));
        checkView();
    }
    m_view->scrollTo(row(300), QAbstractItemView::PositionAtTop);
    QCOMPARE(topOf(300), 0);
    m_view->scrollTo(row(600), QAbstractItemView::PositionAtCenter);
    const int middle = m_view->visualRect(row(600)).center().y();
    QVERIFY(qAbs(middle - m_view->viewport()->height() / 2) <= 1);
    const int before = topOf(600);
    m_view->scrollTo(row(600)); // is there already
    QCOMPARE(topOf(600), before);
}

void DiscussionViewTest::walksByKeyboard()
{
    fill(1'000);
    m_view->setCurrentIndex(row(0));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentIndex().row(), 1);
    QVERIFY(m_view->selectionModel()->isSelected(row(1)));
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    const int page = m_view->currentIndex().row();
    QVERIFY(page > 2 && page < 25);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentIndex().row(), 999);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(row(999))));
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QVERIFY(m_view->currentIndex().row() < 999);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->currentIndex().row(), 0);
    QCOMPARE(topOf(0), 0);
}

void DiscussionViewTest::aNarrowerViewKeepsItsRow()
{
    fill(1'000);
    m_view->scrollTo(row(500), QAbstractItemView::PositionAtTop);
    m_view->resize(200, 300);
    QCoreApplication::processEvents();
    QCOMPARE(topOf(500), 0);
    QCOMPARE(m_view->visualRect(row(500)).width(), m_view->viewport()->width());
    checkView();
}

void DiscussionViewTest::pressesTheRowUnderThePointer()
{
    fill(1'000);
    m_view->scrollTo(row(400), QAbstractItemView::PositionAtTop);
    QSignalSpy clicked(m_view.get(), &RowButtonsView::buttonClicked);
    const QPoint place = m_view->visualRect(row(401)).center();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toModelIndex().row(), 401);
    QCOMPARE(m_view->currentIndex().row(), 401);
    QVERIFY(m_view->selectionModel()->isSelected(row(401)));
    QCOMPARE(topOf(400), 0);
}

void DiscussionViewTest::readsItsRowsAloud()
{
    fill(1'000);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(list && list->tableInterface());
    QCOMPARE(list->tableInterface()->rowCount(), 1'000);
    m_view->scrollTo(row(300), QAbstractItemView::PositionAtTop);
    QAccessibleInterface *cell = list->tableInterface()->cellAt(300, 0);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("row 300"));
    const QPoint corner = m_view->viewport()->mapToGlobal(QPoint(0, 0));
    QCOMPARE(cell->rect().topLeft(), corner);
    QCOMPARE(list->childAt(corner.x() + 5, corner.y() + 5)->text(QAccessible::Name),
             QStringLiteral("row 300"));
}

void DiscussionViewTest::typingReadsNoRow()
{
    fill(100);
    m_view->setCurrentIndex(row(0));
    QTest::keyClicks(m_view.get(), QStringLiteral("row 5"));
    QCOMPARE(m_view->currentIndex().row(), 0);
}

FARTHING_TEST(DiscussionViewTest)
#include "test_discussionview.moc"
