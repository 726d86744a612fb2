// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"

#include <QtCore/QDir>
#include <QtGui/QImage>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSlider>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <cmath>

using namespace farthing;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

constexpr Theme::Kind allKinds[]{Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::Sepia,
                                 Theme::Kind::Contrast};

/// One of each that the style sheet speaks of, some of them within others, and a page that is not shown yet.
class Sampler : public QMainWindow
{
public:
    Sampler()
    {
        auto *pages = new QStackedWidget;
        pages->addWidget(page());
        pages->addWidget(page());
        setCentralWidget(pages);
        auto *dock = new QDockWidget(QStringLiteral("Dock"), this);
        auto *tabs = new QTabWidget;
        tabs->addTab(page(), QStringLiteral("One"));
        tabs->addTab(page(), QStringLiteral("Two"));
        dock->setWidget(tabs);
        addDockWidget(Qt::RightDockWidgetArea, dock);
        menuBar()->addMenu(QStringLiteral("Menu"));
        statusBar()->addWidget(new QLabel(QStringLiteral("Status")));
        resize(900, 1400);
    }

    QImage picture()
    {
        QCoreApplication::processEvents(); // windows are painted in the turn after
        if (QWidget *focused = focusWidget())
            focused->clearFocus(); // of several windows only one has it
        return grab().toImage();
    }
    QImage firstPage() { return turned(0); }
    QImage otherPage() { return turned(1); }

private:
    QImage turned(int page)
    {
        static_cast<QStackedWidget *>(centralWidget())->setCurrentIndex(page);
        static_cast<QTabWidget *>(findChild<QDockWidget *>()->widget())->setCurrentIndex(page);
        return picture();
    }
    static QWidget *page()
    {
        auto *box = new QFrame;
        setLook(box, QStringLiteral("box"));
        auto *column = new QVBoxLayout(box);
        for (const char *look : {"", "secondary", "heading", "gain", "loss", "wait", "link"}) {
            auto *label = new QLabel(QString::fromLatin1(look));
            setLook(label, QString::fromLatin1(look));
            column->addWidget(label);
        }
        for (const char *look : {"", "primary", "soft", "quiet", "waiting"}) {
            auto *button = new QPushButton(QString::fromLatin1(look));
            setLook(button, QString::fromLatin1(look));
            button->setEnabled(column->count() % 2);
            column->addWidget(button);
        }
        auto *list = new QListWidget;
        list->addItems({QStringLiteral("First"), QStringLiteral("Second")});
        list->setCurrentRow(1);
        auto *combo = new QComboBox;
        combo->addItem(QStringLiteral("Choice"));
        auto *check = new QCheckBox(QStringLiteral("Check"));
        check->setChecked(true);
        auto *progress = new QProgressBar;
        progress->setValue(40);
        auto *text = new QPlainTextEdit(QStringLiteral("Text"));
        auto *scroll = new QScrollArea;
        scroll->setWidget(new QLabel(QStringLiteral("Scrolled\n").repeated(60)));
        for (QWidget *widget : std::initializer_list<QWidget *>{
                 list, combo, check, progress, text, scroll, new QLineEdit(QStringLiteral("Field")),
                 new QSpinBox, new QSlider(Qt::Horizontal), new QTextBrowser, new QToolButton})
            column->addWidget(widget);
        return box;
    }
};

/// How often each widget was told that its style is another.
class StyleChanges : public QObject
{
public:
    QHash<QObject *, int> times;

    bool eventFilter(QObject *to, QEvent *event) override
    {
        times[to] += event->type() == QEvent::StyleChange;
        return false;
    }
};

/// What text needs at least (WCAG: AA, and AAA where somebody chose contrast).
double needed(Theme::Kind kind)
{
    return kind == Theme::Kind::Contrast ? 7.0 : 4.5;
}

} // namespace

class TestTheme : public TestCase
{
    Q_OBJECT

private slots:
    void contrastFormula()
    {
        QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21.0) < 0.01);
        QVERIFY(qAbs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void textCanBeRead_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("needed");
        for (Theme::Kind kind : allKinds) {
            const Tokens &t = Theme::tokensOf(kind);
            const QHash<QString, QColor> names = t.named();
            const auto add = [&](const QString &text, const QString &ground) {
                QTest::addRow("%d %s on %s", int(kind), qPrintable(text), qPrintable(ground))
                    << names.value(text) << names.value(ground) << needed(kind);
            };
            for (const char *ground : {"surface", "paper", "accent-bg"})
                for (const char *text : {"ink", "ink2", "accent", "gain", "loss", "wait"})
                    add(QString::fromLatin1(text), QString::fromLatin1(ground));
            add(QStringLiteral("ink"), QStringLiteral("bg"));
            for (const char *text : {"ink2", "code-word", "code-value"})
                add(QString::fromLatin1(text), QStringLiteral("bg"));
            for (const char *text : {"ink", "ink2", "accent", "code-word", "code-value"})
                add(QString::fromLatin1(text), QStringLiteral("mark"));
            add(QStringLiteral("on-accent"), QStringLiteral("accent"));
            add(QStringLiteral("surface"), QStringLiteral("ink"));
            for (const QColor &field : t.avatars)
                QTest::addRow("%d avatar %s", int(kind), qPrintable(field.name()))
                    << t.onAvatar << field << needed(kind);
        }
    }

    void textCanBeRead()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        QFETCH(double, needed);
        QVERIFY2(contrast(text, ground) >= needed, qPrintable(QString::number(contrast(text, ground))));
    }

    /// The palette is what native widgets paint with: the same pairs have to hold there.
    void paletteCanBeRead()
    {
        for (Theme::Kind kind : allKinds) {
            Theme theme;
            theme.choose(kind);
            const double least = needed(kind);
            const QPalette p = theme.palette();
            for (QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
                QVERIFY(contrast(p.color(group, QPalette::Text), p.color(group, QPalette::Base)) >= least);
                QVERIFY(contrast(p.color(group, QPalette::ButtonText), p.color(group, QPalette::Button)) >=
                        4.5);
                QVERIFY(contrast(p.color(group, QPalette::HighlightedText),
                                 p.color(group, QPalette::Highlight)) >= least);
                QVERIFY(contrast(p.color(group, QPalette::PlaceholderText), p.color(group, QPalette::Base)) >=
                        4.5);
                QVERIFY(contrast(p.color(group, QPalette::Link), p.color(group, QPalette::Base)) >= least);
            }
        }
    }

    void bordersAreSeenWithContrast()
    {
        const Tokens &t = Tokens::contrast();
        for (const QColor &ground : {t.surface, t.paper, t.bg})
            QVERIFY(contrast(t.line, ground) >= 3);
        QVERIFY(contrast(t.accent, t.line) >= 3); // the reading meter on its groove
        QCOMPARE(Theme::nameOf(Theme::Kind::Contrast), QStringLiteral("contrast"));
    }

    void choosingChanges()
    {
        Theme theme;
        theme.choose(Theme::Kind::Light);
        QSignalSpy spy(&theme, &Theme::changed);
        theme.choose(Theme::Kind::Sepia);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(theme.kind(), Theme::Kind::Sepia);
        QCOMPARE(theme.tokens(), Tokens::sepia());
        theme.choose(Theme::Kind::Sepia);
        QCOMPARE(spy.size(), 1);
        theme.choose(Theme::Kind::System);
        QVERIFY(theme.kind() != Theme::Kind::System);
    }

    void sheetNamesOnlyTokens()
    {
        Theme theme;
        for (Theme::Kind kind : allKinds) {
            theme.choose(kind);
            const QString sheet = theme.styleSheet();
            QVERIFY(!sheet.isEmpty());
            QVERIFY(sheet.contains(theme.tokens().surface.name()));
            QVERIFY2(!sheet.section(QStringLiteral("*/"), 1).contains(QLatin1Char('@')),
                     "a token that is not there");
        }
        QFile file(QStringLiteral(":/style/farthing.qss"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!QString::fromUtf8(file.readAll())
                      .contains(QRegularExpression(QStringLiteral("#[0-9a-fA-F]{3}"))),
                 "a colour outside of the tokens");
    }

    /// An application wide sheet with a syntax error is dropped as a whole, with a warning that would fail
    /// this.
    void sheetParses()
    {
        Theme theme;
        theme.applyTo(*qApp);
        QPushButton button;
        button.ensurePolished();
        QCOMPARE(button.palette().color(QPalette::ButtonText), theme.tokens().ink);
        qApp->setStyleSheet({});
    }

    void everyIconIsDrawnInItsColour()
    {
        Theme theme;
        const QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(names.size() > 20);
        for (QString name : names) {
            name.chop(4);
            if (name == QStringLiteral("farthing"))
                continue;
            const QImage image = theme.pixmap(name, theme.tokens().loss, 20, 2).toImage();
            QCOMPARE(image.width(), 40);
            bool seen = false;
            for (int y = 0; y < image.height() && !seen; ++y)
                for (int x = 0; x < image.width() && !seen; ++x)
                    seen = image.pixelColor(x, y) == theme.tokens().loss;
            QVERIFY2(seen, qPrintable(name));
        }
        QVERIFY(!Theme::programIcon().isNull());
    }

    /// Of an icon each mode has its colour, at every resolution in whole pixels; none is larger than its
    /// grid.
    void iconsAreDrawnAsTheyAreNeeded()
    {
        const Theme theme;
        const Tokens &t = theme.tokens();
        const QIcon icon = theme.icon(QStringLiteral("close"));
        const auto holds = [&icon](const QColor &color, QIcon::Mode mode, QIcon::State state, qreal ratio) {
            const QPixmap drawn = icon.pixmap({16, 16}, ratio, mode, state);
            if (drawn.width() != qRound(16 * ratio) || drawn.devicePixelRatio() != ratio)
                return false;
            const QImage image = drawn.toImage();
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y).alpha() == 255)
                        return image.pixelColor(x, y) == color;
            return false;
        };
        for (const qreal ratio : {1.0, 1.5, 2.0}) {
            QVERIFY(holds(t.ink2, QIcon::Normal, QIcon::Off, ratio));
            QVERIFY(holds(t.ink, QIcon::Active, QIcon::Off, ratio));
            QVERIFY(holds(t.ink, QIcon::Selected, QIcon::Off, ratio));
            QVERIFY(holds(t.accent, QIcon::Normal, QIcon::On, ratio));
            QVERIFY(holds(t.line, QIcon::Disabled, QIcon::Off, ratio));
        }
        QCOMPARE(icon.pixmap(64, 64).width(), metrics::icon);
        QVERIFY(icon.pixmap(0, 0).isNull());
    }

    void saysThatAnIconIsNone()
    {
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("no drawing nothing-of-the-kind")));
        const Theme theme;
        theme.icon(QStringLiteral("nothing-of-the-kind"));
    }

    /// The style sheet comes when the window is composed, and with each theme after that.
    void dressesWhatWasPrepared()
    {
        Theme theme;
        theme.choose(Theme::Kind::Light);
        theme.dress(); // nobody to dress yet
        theme.prepare(*qApp);
        QVERIFY(qApp->styleSheet().isEmpty());
        theme.choose(Theme::Kind::Dark);
        QVERIFY(qApp->styleSheet().isEmpty());
        theme.dress();
        QCOMPARE(qApp->styleSheet(), theme.styleSheet());
        theme.choose(Theme::Kind::Sepia);
        QCOMPARE(qApp->styleSheet(), theme.styleSheet());
        qApp->setStyleSheet({});
    }

    /// A window that was there before looks as one made afterwards, also where it was not looked at yet.
    void changesAllThatIsThere()
    {
        const WithoutPlatformWarnings quiet;
        Theme theme;
        theme.choose(Theme::Kind::Light);
        theme.applyTo(*qApp);
        {
            Sampler before;
            Sampler lookedAt;
            before.show();
            lookedAt.show();
            const QImage light = before.picture();
            QImage wanted;
            lookedAt.otherPage();
            for (Theme::Kind kind : {Theme::Kind::Dark, Theme::Kind::Sepia, Theme::Kind::Contrast}) {
                theme.choose(kind);
                Sampler fresh;
                fresh.show();
                wanted = fresh.picture();
                QVERIFY(wanted != light);
                QCOMPARE(before.picture(), wanted);
                QCOMPARE(lookedAt.picture(), fresh.otherPage());
            }
            QCOMPARE(before.otherPage(), lookedAt.picture());
            QCOMPARE(lookedAt.firstPage(), wanted);
        }
        qApp->setStyleSheet({});
    }

    /// Qt's own way polishes a widget again for each of its parents, which takes three times as long.
    void changesEachWidgetOnce()
    {
        const WithoutPlatformWarnings quiet;
        Theme theme;
        theme.choose(Theme::Kind::Light);
        theme.applyTo(*qApp);
        {
            Sampler window;
            window.show();
            window.picture();
            StyleChanges changes;
            qApp->installEventFilter(&changes);
            theme.choose(Theme::Kind::Dark);
            qApp->removeEventFilter(&changes);
            for (QWidget *widget : window.findChildren<QWidget *>())
                if (widget->testAttribute(Qt::WA_WState_Polished))
                    QCOMPARE(changes.times.value(widget), 1);
        }
        qApp->setStyleSheet({});
    }

    void avatarColourStays()
    {
        const Tokens &t = Tokens::light();
        QCOMPARE(t.avatarFor(u"Marten"), t.avatarFor(u"Marten"));
        QCOMPARE(t.avatarFor(u"Marten"), Tokens::darkOnes().avatarFor(u"Marten"));
    }
};

FARTHING_TEST(TestTheme)
#include "test_theme.moc"
