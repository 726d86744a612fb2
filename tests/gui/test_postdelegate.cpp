// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/postdelegate.h"

#include "models/postlistmodel.h"
#include "support/builders.h"
#include "support/fakeclock.h"
#include "support/testcase.h"

#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>

using namespace farthing;

class PostDelegateTest : public TestCase
{
    Q_OBJECT

private slots:
    void headlineTakesTwoLinesAtMost();
    void widerRowsAreLower();
    void paintsTheStateInItsColour_data();
    void paintsTheStateInItsColour();
    void keepsTheStateInANarrowRow();
    void marksUnread();
    void marksWhatIsKeptOffline();

private:
    static PostRow aRow(const QString &title)
    {
        PostRow row;
        row.id = PostId{QStringLiteral("p")};
        row.title = title;
        row.author = QStringLiteral("A desk with a rather long name");
        row.publishedAt = noon(-120);
        row.timeToRead = 120;
        row.counts.comments = 6;
        row.unread = false;
        return row;
    }
    QStyleOptionViewItem option(int width, Qt::LayoutDirection direction = Qt::LeftToRight) const
    {
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, width, 90);
        option.direction = direction;
        option.state = QStyle::State_Enabled;
        return option;
    }
    QModelIndex indexOf(const PostRow &row)
    {
        m_model.clear();
        auto *item = new QStandardItem;
        item->setData(QVariant::fromValue(row), PostListModel::RowRole);
        m_model.appendRow(item);
        return m_model.index(0, 0);
    }
    int heightOf(const PostRow &row, int width)
    {
        return m_delegate.sizeHint(option(width), indexOf(row)).height();
    }
    /// The token that a pixel is most like: small letters are blended with what is behind them.
    QColor nearest(const QColor &pixel) const
    {
        const Tokens &t = m_theme.tokens();
        QColor best;
        int least = INT_MAX;
        for (const QColor &color :
             {t.surface, t.line, t.accentBg, t.ink, t.ink2, t.accent, t.gain, t.loss, t.wait}) {
            const int red = pixel.red() - color.red();
            const int green = pixel.green() - color.green();
            const int blue = pixel.blue() - color.blue();
            const int distance = red * red + green * green + blue * blue;
            if (distance < least) {
                least = distance;
                best = color;
            }
        }
        return best;
    }
    /// How many pixels of nearly this colour a row has, and where the leftmost is.
    int count(const PostRow &row, const QStyleOptionViewItem &option, const QColor &color,
              int *leftmost = nullptr)
    {
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(m_theme.tokens().surface);
        QPainter painter(&image);
        m_delegate.paint(&painter, option, indexOf(row));
        painter.end();
        int found = 0;
        int left = image.width();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (nearest(image.pixelColor(x, y)) == color) {
                    ++found;
                    left = std::min(left, x);
                }
        if (leftmost)
            *leftmost = left;
        return found;
    }

    FakeClock m_clock{noon()};
    Format m_format{QLocale::c(), QTimeZone::utc()};
    Theme m_theme;
    PostDelegate m_delegate{m_format, m_clock, m_theme};
    QStandardItemModel m_model;
};

void PostDelegateTest::headlineTakesTwoLinesAtMost()
{
    const int one = heightOf(aRow(QStringLiteral("Short")), 320);
    const int two =
        heightOf(aRow(QStringLiteral("Norway and Russia keep their yearly border talks in Kirkenes")), 320);
    const int many = heightOf(aRow(QStringLiteral("Word ").repeated(400)), 320);
    QVERIFY(one < two);
    QCOMPARE(two, many);
    // A headline without a place to break it cannot make the row wider or higher either.
    QCOMPARE(heightOf(aRow(QString(5000, QLatin1Char('x'))), 320),
             heightOf(aRow(QString(900, QLatin1Char('x'))), 320));
    QVERIFY(heightOf(aRow(QString()), 320) == one);
}

void PostDelegateTest::widerRowsAreLower()
{
    const PostRow row = aRow(QStringLiteral("A headline of a middling length for a list"));
    QVERIFY(heightOf(row, 600) < heightOf(row, 240));
}

void PostDelegateTest::paintsTheStateInItsColour_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("earned") << 0;
    QTest::newRow("rated minus") << 1;
    QTest::newRow("waits") << 2;
    QTest::newRow("can earn") << 3;
}

void PostDelegateTest::paintsTheStateInItsColour()
{
    QFETCH(int, kind);
    PostRow row = aRow(QStringLiteral("Short"));
    QColor color = m_theme.tokens().gain;
    QCOMPARE(count(row, option(320), color), 0);
    switch (kind) {
    case 0:
        row.mine.earned = twei("0.5");
        break;
    case 1:
        row.mine.rating = Rating::Minus;
        color = m_theme.tokens().loss;
        break;
    case 2:
        row.waiting = true;
        color = m_theme.tokens().wait;
        break;
    default:
        row.canEarn = twei("0.5");
    }
    QVERIFY(count(row, option(320), color) > 0);
}

void PostDelegateTest::keepsTheStateInANarrowRow()
{
    PostRow row = aRow(QStringLiteral("Short"));
    row.waiting = true;
    const int wide = count(row, option(500), m_theme.tokens().wait);
    QVERIFY(wide > 0);
    QCOMPARE(count(row, option(220), m_theme.tokens().wait), wide);
}

void PostDelegateTest::marksUnread()
{
    PostRow row = aRow(QStringLiteral("Short"));
    QCOMPARE(count(row, option(320), m_theme.tokens().accent), 0);
    row.unread = true;
    int left = 0;
    QVERIFY(count(row, option(320), m_theme.tokens().accent) > 20);
    count(row, option(320), m_theme.tokens().accent, &left);
    QVERIFY(left < 24);
    // Right to left it stands at the other end.
    count(row, option(320, Qt::RightToLeft), m_theme.tokens().accent, &left);
    QVERIFY(left > 290);
}

void PostDelegateTest::marksWhatIsKeptOffline()
{
    PostRow row = aRow(QStringLiteral("Title"));
    row.saved = true; // says so in the same colour, and in words
    const QColor quiet = m_theme.tokens().ink2;
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        row.keptOffline = false;
        const int before = count(row, option(420, direction), quiet);
        row.keptOffline = true;
        QVERIFY(count(row, option(420, direction), quiet) > before + 10);
    }
}

FARTHING_TEST(PostDelegateTest)
#include "test_postdelegate.moc"
