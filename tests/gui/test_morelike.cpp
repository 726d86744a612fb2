// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/morelike.h"

#include "gui/theme.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QPushButton>

using namespace farthing;

class MoreLikeTest : public TestCase
{
    Q_OBJECT

private slots:
    void leadsToAuthorAndTags();
    void goesOnInTheNextLine();
    void runsFromRightToLeft();

private:
    static Person ada()
    {
        return {AccountId{QStringLiteral("ada")}, QStringLiteral("Ada & Bo"), std::nullopt};
    }
    static QList<QPushButton *> buttons(const MoreLike &more)
    {
        QList<QPushButton *> shown;
        for (QPushButton *button : more.findChildren<QPushButton *>())
            if (!button->isHidden())
                shown.append(button);
        return shown;
    }

    Theme m_theme;
};

void MoreLikeTest::leadsToAuthorAndTags()
{
    MoreLike more(m_theme);
    QSignalSpy author(&more, &MoreLike::authorWanted);
    QSignalSpy tag(&more, &MoreLike::tagWanted);
    more.showPost(ada(), {QStringLiteral("energy"), QStringLiteral("  "), QStringLiteral("harbour")});
    QCOMPARE(buttons(more).size(), 3);
    QVERIFY(buttons(more).first()->text().contains(QStringLiteral("Ada && Bo")));
    QVERIFY(buttons(more).first()->accessibleName().contains(QStringLiteral("Ada & Bo")));
    buttons(more).first()->click();
    buttons(more).last()->click();
    QCOMPARE(author.first().first().value<AccountId>(), ada().id);
    QCOMPARE(tag.first().first().toString(), QStringLiteral("harbour"));
    more.showPost(ada(), {});
    QCOMPARE(buttons(more).size(), 1);
}

void MoreLikeTest::goesOnInTheNextLine()
{
    const WithoutPlatformWarnings quiet;
    MoreLike more(m_theme);
    QStringList tags;
    for (int i = 0; i < 12; ++i)
        tags.append(QStringLiteral("a tag of some length %1").arg(i));
    tags.append(QString(400, QLatin1Char('x')));
    more.showPost(ada(), tags);
    more.resize(400, more.heightForWidth(400));
    more.show();
    QVERIFY(QTest::qWaitForWindowExposed(&more));
    const QList<QPushButton *> all = buttons(more);
    for (int i = 0; i < all.size(); ++i) {
        QVERIFY2(more.rect().contains(all.at(i)->geometry()), qPrintable(QString::number(i)));
        for (int j = 0; j < i; ++j)
            QVERIFY(!all.at(i)->geometry().intersects(all.at(j)->geometry()));
    }
    QVERIFY(more.heightForWidth(400) > more.heightForWidth(4000));
}

void MoreLikeTest::runsFromRightToLeft()
{
    const WithoutPlatformWarnings quiet;
    MoreLike more(m_theme);
    more.setLayoutDirection(Qt::RightToLeft);
    more.showPost(ada(), {QStringLiteral("energy")});
    more.resize(600, 60);
    more.show();
    QVERIFY(QTest::qWaitForWindowExposed(&more));
    QVERIFY(buttons(more).first()->x() > buttons(more).last()->x());
    QCOMPARE(buttons(more).first()->geometry().right(), more.rect().right());
}

FARTHING_TEST(MoreLikeTest)
#include "test_morelike.moc"
