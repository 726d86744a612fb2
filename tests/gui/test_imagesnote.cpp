// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/imagesnote.h"

#include "gui/theme.h"
#include "support/pictures.h"
#include "support/testcase.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace farthing;

/// What an article's footer says of its images.
class ImagesNoteTest : public TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_window = std::make_unique<QWidget>();
        m_note = new ImagesNote(m_theme, m_window.get());
    }
    void saysNothingOfNothing();
    void offersOneThingForEachSite();
    void namesNoMoreThanAFewSites();
    void countsTrackers();
    void showsHostsThatCouldMisleadAsTheyAre();

private:
    QStringList words() const
    {
        QStringList words;
        for (const QLabel *label : m_note->findChildren<QLabel *>())
            if (!label->isHidden() && !label->parentWidget()->isHidden())
                words.append(label->text().remove(QChar(0x2066)).remove(QChar(0x2069)));
        return words;
    }
    QList<QPushButton *> buttons() const
    {
        QList<QPushButton *> buttons = m_note->findChildren<QPushButton *>();
        buttons.removeIf([](const QPushButton *button) { return button->parentWidget()->isHidden(); });
        return buttons;
    }

    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    ImagesNote *m_note = nullptr;
};

void ImagesNoteTest::saysNothingOfNothing()
{
    m_note->showNews({});
    QVERIFY(m_note->isHidden());
    m_note->showNews({{}, 2});
    QVERIFY(!m_note->isHidden());
    m_note->showNews({});
    QVERIFY(m_note->isHidden());
    QVERIFY(words().isEmpty());
}

void ImagesNoteTest::offersOneThingForEachSite()
{
    const QSignalSpy allowed(m_note, &ImagesNote::allowRequested);
    m_note->showNews({{{QStringLiteral("one.example"), 3}, {QStringLiteral("two.example"), 1}}, 0});
    QCOMPARE(words(), QStringList({QStringLiteral("3 picture(s) from one.example not loaded."),
                                   QStringLiteral("1 picture(s) from two.example not loaded.")}));
    QCOMPARE(buttons().size(), 2);
    QVERIFY(buttons().at(1)->text().contains(QStringLiteral("two.example")));
    QVERIFY(buttons().at(1)->accessibleDescription().contains(QStringLiteral("1 picture")));
    QTest::mouseClick(buttons().at(1), Qt::LeftButton);
    QCOMPARE(allowed.first().first().toString(), QStringLiteral("two.example"));
}

void ImagesNoteTest::namesNoMoreThanAFewSites()
{
    ImageNews news;
    for (int i = 0; i < 10; ++i)
        news.blocked.append({QStringLiteral("host%1.example").arg(i), 2});
    m_note->showNews(news);
    QCOMPARE(buttons().size(), 3);
    QCOMPARE(words().size(), 4);
    QVERIFY(words().last().startsWith(QStringLiteral("14 more picture")));
}

void ImagesNoteTest::countsTrackers()
{
    m_note->showNews({{}, 2});
    QCOMPARE(words(), QStringList{QStringLiteral("2 tracker(s) were left out.")});
    QVERIFY(buttons().isEmpty());
}

void ImagesNoteTest::showsHostsThatCouldMisleadAsTheyAre()
{
    // Cyrillic letters that look like Latin ones.
    m_note->showNews({{{QStringLiteral("xn--80ak6aa92e.com"), 1}}, 0});
    QVERIFY(words().first().contains(QStringLiteral("xn--80ak6aa92e.com")));
    m_note->showNews({{{QStringLiteral("xn--blbr-roah.no"), 1}}, 0});
    QVERIFY(words().first().contains(QStringLiteral("bl\u00e5b\u00e6r.no")));
}

FARTHING_TEST(ImagesNoteTest)
#include "test_imagesnote.moc"
