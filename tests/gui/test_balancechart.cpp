// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/balancechart.h"

#include "gui/balancechartaccessible.h"
#include "gui/chartpicture.h"
#include "support/builders.h"
#include "support/testcase.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>
#include <QtTest/QSignalSpy>

using namespace farthing;

/// The chart by key, by pointer and by ear.
class BalanceChartTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keysMoveFromPointToPoint();
    void keysFollowTheSideInArabic();
    void aPointLeadsToItsDay();
    void theNewestIsFollowed();
    void eachPointSpeaks();
    void theFocusIsHeard();
    void aPointThatIsGoneIsNotValid();
    void paintsInEveryTheme_data();
    void paintsInEveryTheme();
    void standsForManyYears();
    void isSavedAsSvg();
    void isSavedAsPng();
    void saysWhyItCannotBeSaved();

private:
    QList<BalancePoint> points(int days) const;
    void press(int key) { QTest::keyClick(m_chart.get(), Qt::Key(key)); }
    QDate day() const { return m_chart->points().at(m_chart->current()).day; }
    QAccessibleInterface *accessible() { return QAccessible::queryAccessibleInterface(m_chart.get()); }
    ChartPicture picture() const
    {
        return {m_chart->points(), m_chart->look(), {800, 440}, 3, QStringLiteral("Balance & days"),
                m_chart->summary()};
    }

    const Format m_format{QLocale::c(), QTimeZone::utc()};
    Theme m_theme;
    QWidget m_window; ///< without a layout: the offscreen platform knows no size hints of windows
    std::unique_ptr<BalanceChart> m_chart;
};

QList<BalancePoint> BalanceChartTest::points(int days) const
{
    QList<BalancePoint> list;
    Money closing = twei("10");
    for (int i = 0; i < days; ++i) {
        BalancePoint point{noon().date().addDays(i), {}, {}, {}};
        if (i % 3 != 1)
            point.earned = Money::fromMinor(250'000 + i);
        if (i % 4 == 0)
            point.spent = twei("-0.4");
        closing = closing.plus(point.earned).value().plus(point.spent).value();
        point.closing = closing;
        list.append(point);
    }
    return list;
}

void BalanceChartTest::init()
{
    TestCase::init();
    QAccessible::setActive(true);
    m_window.resize(700, 320);
    m_window.setLayoutDirection(Qt::LeftToRight);
    m_chart = std::make_unique<BalanceChart>(&m_window);
    m_chart->setUp(m_format, m_theme);
    m_chart->setGeometry(0, 0, 680, 300);
    m_chart->setPoints(points(90));
    m_chart->show();
    m_window.show();
    m_window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
    m_chart->setFocus();
}

void BalanceChartTest::cleanup()
{
    m_chart.reset();
}

void BalanceChartTest::keysMoveFromPointToPoint()
{
    const QDate first = noon().date();
    QCOMPARE(day(), first.addDays(89));
    press(Qt::Key_Right);
    QCOMPARE(day(), first.addDays(89));
    press(Qt::Key_Left);
    QCOMPARE(day(), first.addDays(88));
    press(Qt::Key_PageUp);
    QCOMPARE(day(), first.addDays(88).addMonths(-1));
    press(Qt::Key_PageDown);
    QCOMPARE(day(), first.addDays(88));
    press(Qt::Key_Home);
    QCOMPARE(day(), first);
    press(Qt::Key_PageUp);
    QCOMPARE(day(), first);
    press(Qt::Key_Right);
    QCOMPARE(day(), first.addDays(1));
    press(Qt::Key_End);
    QCOMPARE(day(), first.addDays(89));
}

void BalanceChartTest::keysFollowTheSideInArabic()
{
    m_window.setLayoutDirection(Qt::RightToLeft);
    const int newest = m_chart->current();
    QVERIFY(m_chart->column(newest).center().x() < m_chart->column(0).center().x());
    press(Qt::Key_Right);
    QCOMPARE(m_chart->current(), newest - 1);
    press(Qt::Key_Left);
    QCOMPARE(m_chart->current(), newest);
    QCOMPARE(m_chart->pointAt(m_chart->column(17).center()), 17);
}

void BalanceChartTest::aPointLeadsToItsDay()
{
    QSignalSpy activated(m_chart.get(), &BalanceChart::dayActivated);
    const QPoint place = m_chart->column(30).center();
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, place);
    QCOMPARE(m_chart->current(), 30);
    QCOMPARE(activated.size(), 0);
    QTest::mouseDClick(m_chart.get(), Qt::LeftButton, {}, place);
    QCOMPARE(activated.size(), 1);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated.last().first().toDate(), noon().date().addDays(29));
}

void BalanceChartTest::theNewestIsFollowed()
{
    m_chart->setPoints(points(91));
    QCOMPARE(m_chart->current(), 90);
    m_chart->setCurrent(7);
    m_chart->setPoints(points(92));
    QCOMPARE(m_chart->current(), 7);
    m_chart->setPoints({});
    QCOMPARE(m_chart->current(), -1);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
}

void BalanceChartTest::eachPointSpeaks()
{
    QAccessibleInterface *chart = accessible();
    QVERIFY(chart);
    QCOMPARE(chart->role(), QAccessible::List);
    QCOMPARE(chart->childCount(), 90);
    QVERIFY(
        chart->text(QAccessible::Description).contains(QStringLiteral("the balance goes from 9.85 Twei")));
    QAccessibleInterface *point = chart->child(4);
    QCOMPARE(point->role(), QAccessible::ListItem);
    QCOMPARE(point->text(QAccessible::Name),
             QStringLiteral("6 October 2025. Balance 9.950005 Twei, earned 0 Twei, spent 0.40 Twei."));
    QCOMPARE(point->parent(), chart);
    QCOMPARE(chart->indexOfChild(point), 4);
    QCOMPARE(chart->child(4), point);
    QCOMPARE(chart->child(90), nullptr);
    for (int i = 0; i < chart->childCount(); ++i) {
        QVERIFY(chart->child(i)->text(QAccessible::Name).contains(QStringLiteral("Balance ")));
        QVERIFY(!chart->child(i)->rect().isEmpty());
    }
    const QPoint center = point->rect().center();
    QCOMPARE(chart->childAt(center.x(), center.y()), point);
}

void BalanceChartTest::theFocusIsHeard()
{
    press(Qt::Key_Home);
    QAccessibleInterface *first = accessible()->child(0);
    QCOMPARE(accessible()->focusChild(), first);
    QVERIFY(first->state().focused);
    QVERIFY(first->state().selected);
    press(Qt::Key_Right);
    QVERIFY(!first->state().focused);
    QVERIFY(accessible()->child(1)->state().focused);
    // A screen reader moves the focus, and presses.
    QSignalSpy activated(m_chart.get(), &BalanceChart::dayActivated);
    accessible()->child(9)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_chart->current(), 9);
    QCOMPARE(activated.size(), 1);
}

void BalanceChartTest::aPointThatIsGoneIsNotValid()
{
    QAccessibleInterface *last = accessible()->child(89);
    QVERIFY(last->isValid());
    m_chart->setPoints(points(30));
    QVERIFY(!last->isValid());
    QVERIFY(last->state().invalid);
    QVERIFY(last->text(QAccessible::Name).isEmpty());
    QCOMPARE(accessible()->childCount(), 30);
}

void BalanceChartTest::paintsInEveryTheme_data()
{
    QTest::addColumn<Theme::Kind>("kind");
    QTest::newRow("light") << Theme::Kind::Light;
    QTest::newRow("dark") << Theme::Kind::Dark;
    QTest::newRow("sepia") << Theme::Kind::Sepia;
}

void BalanceChartTest::paintsInEveryTheme()
{
    QFETCH(Theme::Kind, kind);
    m_theme.choose(kind);
    const QImage image = m_chart->grab().toImage();
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            colors.insert(image.pixel(x, y) | 0xFF000000);
    const Tokens &tokens = m_theme.tokens();
    for (const QColor &color :
         {tokens.surface, tokens.accent, tokens.accentBg, tokens.gain, tokens.loss, tokens.line})
        QVERIFY2(colors.contains(color.rgb()), qPrintable(color.name()));
}

void BalanceChartTest::standsForManyYears()
{
    m_chart->setPoints(points(7300));
    QVERIFY(!m_chart->grab().isNull());
    QCOMPARE(m_chart->pointAt(m_chart->column(0).center()), 0);
    press(Qt::Key_PageUp);
    QCOMPARE(day(), noon().date().addDays(7299).addMonths(-1));
    m_chart->setPoints(points(1));
    QVERIFY(!m_chart->grab().isNull());
    m_chart->resize(40, 20);
    QVERIFY(!m_chart->grab().isNull());
}

void BalanceChartTest::isSavedAsSvg()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("b.svg"));
    QVERIFY(writeChartPicture(path, m_format, picture()).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QXmlStreamReader xml(bytes);
    QStringList texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement &&
            (xml.name() == QLatin1String("title") || xml.name() == QLatin1String("text")))
            texts << xml.readElementText();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(texts.contains(QStringLiteral("Balance & days")));
    QVERIFY(texts.join(QLatin1Char('|')).contains(QStringLiteral("Spent 0")));
    QSvgRenderer renderer(bytes);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox().size(), QSize(800, 440));
    // For somebody to look at, where FARTHING_PICTURES names a folder.
    if (const QString pictures = qEnvironmentVariable("FARTHING_PICTURES"); !pictures.isEmpty()) {
        QImage image(800, 440, QImage::Format_ARGB32);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        QVERIFY(image.save(pictures + QStringLiteral("/balance-svg.png")));
    }
}

void BalanceChartTest::isSavedAsPng()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("b.png"));
    QVERIFY(writeChartPicture(path, m_format, picture()).ok());
    const QImage image(path);
    QCOMPARE(image.size(), QSize(1600, 880));
    QVERIFY(image.text(QStringLiteral("Description")).contains(QStringLiteral("balance goes from")));
}

void BalanceChartTest::saysWhyItCannotBeSaved()
{
    const QTemporaryDir folder;
    const Result<void> written =
        writeChartPicture(folder.filePath(QStringLiteral("gone/b.svg")), m_format, picture());
    QVERIFY(!written.ok());
    QCOMPARE(written.error().kind, AppError::Kind::Storage);
    QVERIFY(written.error().userText.contains(QStringLiteral("cannot be written")));
}

FARTHING_TEST(BalanceChartTest)
#include "test_balancechart.moc"
