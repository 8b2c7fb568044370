package org.chancery.ui.sheet;

import static org.chancery.ui.sheet.Outlines.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventStatus;
import org.chancery.agenda.Level;
import org.chancery.date.EventDate;

/** The month of the drawings: September 2021 as it looked on Monday the 27th, and what stood without a day. Names are cut short. */
public final class September2021 {
    public static final LocalDate TODAY = LocalDate.of(2021, 9, 27);

    private September2021() {}

    /** Everything below. */
    public static List<EventOutline> all() {
        List<EventOutline> all = new ArrayList<>(past());
        all.addAll(lastWeek());
        all.addAll(october());
        all.addAll(loose());
        return all;
    }

    static List<EventOutline> past() {
        return List.of(
                event("EU interior ministers").on("2021-08-31").with("EU").held().outline(),
                event("Biden–Zelenskyy").on("2021-09-01").with("UA", "US").highest().held().outline(),
                event("6th Eastern Economic Forum").on("2021-09-02/2021-09-04").at("Vladivostok", "RU").highest().held().outline(),
                event("EU foreign ministers, informal").on("2021-09-02/2021-09-03").at("Kranj", "SI").held().outline(),
                event("Ramstein talks").on("2021-09-08").at("Ramstein", "DE").held().outline(),
                event("Six neighbours").on("2021-09-08").held().outline(),
                event("13th BRICS").on("2021-09-09").highest().held().outline(),
                event("Putin–Lukashenko").on("2021-09-09").at("Moscow", "RU").highest().held().outline(),
                event("Pope Francis").on("2021-09-12/2021-09-15").at("Budapest", "HU").highest().held().outline(),
                event("Bennett–El-Sisi").on("2021-09-13").at("Sharm el-Sheikh", "EG").highest().held().outline(),
                event("Afghan aid talks").on("2021-09-13").held().outline(),
                event("76th UNGA opens").on("2021-09-14").held().outline(),
                event("CSTO ministers").on("2021-09-15").at("Dushanbe", "TJ").held().outline(),
                event("SCO summit").on("2021-09-16/2021-09-17").at("Dushanbe", "TJ").highest().held().outline(),
                event("CSTO summit").on("2021-09-16").at("Dushanbe", "TJ").highest().held().outline(),
                event("AUSMIN").on("2021-09-16").held().outline(),
                event("EUMED 9 summit").on("2021-09-17").highest().held().outline(),
                event("Gala, Capes 240").on("2021-09-17").is(EventStatus.CANCELLED).outline(),
                event("Climate round table").on("2021-09-20").highest().held().outline(),
                event("SDG Moment").on("2021-09-20").at("New York", "US").held().outline(),
                event("UNGA general debate, high-level week").on("2021-09-21/2021-09-27").at("New York", "US").with("193 states").highest()
                        .held().outline(),
                event("Biden–Johnson").on("2021-09-21").at("Washington", "US").highest().held().outline(),
                event("Global COVID Summit").on("2021-09-22").highest().held().outline(),
                event("G20 on Afghanistan").on("2021-09-22").held().outline(),
                event("Ministers of the P5").on("2021-09-22").held().outline(),
                event("CICA ministers").on("2021-09-22").held().outline(),
                event("C5+1 ministers").on("2021-09-22").held().outline(),
                event("Durban at 20").on("2021-09-22").held().outline(),
                event("Food Systems Summit").on("2021-09-23").highest().held().outline(),
                event("Quad summit").on("2021-09-24").at("Washington", "US").highest().held().outline(),
                event("Energy dialogue").on("2021-09-24").at("New York", "US").outline(),
                event("SAARC Council").on("2021-09-25").is(EventStatus.CANCELLED).outline());
    }

    static List<EventOutline> lastWeek() {
        return List.of(
                event("Turkic Council").on("2021-09-27").at("Istanbul", "TR").with("AZ", "KZ", "KG", "TR", "UZ").outline(),
                event("Youth4Climate").on("2021-09-28/2021-09-30").at("Milan", "IT").with("IT", "UN").outline(),
                event("WTO Public Forum").on("2021-09-28/2021-10-01").at("Geneva", "CH").with("WTO").outline(),
                event("Putin–Erdoğan").on("2021-09-29").at("Sochi", "RU").with("RU", "TR").highest().outline(),
                event("EU–US Trade Council").on("2021-09-29").at("Pittsburgh", "US").with("EU", "US").outline(),
                event("17th Forum KZ–RU").on("2021-09-30").at("Kokshetau", "KZ").with("KZ", "RU").highest().contradicted().outline(),
                event("Pre-COP26").on("2021-09-30/2021-10-02").at("Milan", "IT").with("IT", "UK", "UN").outline(),
                event("RU–US stability").on("2021-09-30").at("Geneva", "CH").with("RU", "US").level(Level.SENIOR_OFFICIAL).planned()
                        .outline());
    }

    static List<EventOutline> october() {
        return List.of(
                event("Expo 2020 opens").on("2021-10-01").at("Dubai", "AE").with("AE").outline(),
                event("EU–Western Balkans summit").on("2021-10-06").at("Brdo pri Kranju", "SI").with("EU", "AL", "BA", "ME", "MK", "RS",
                        "XK")
                        .highest().outline(),
                event("23rd EU–Ukraine summit").on("2021-10-12").at("Kyiv", "UA").with("EU", "UA").highest().outline(),
                event("CIS Heads of State Council").on("2021-10-15").with("CIS").highest().outline());
    }

    /** What has no day. */
    static List<EventOutline> loose() {
        return List.of(
                event("Lapid in Manama").on(EventDate.by(LocalDate.of(2021, 9, 30), LocalDate.of(2021, 9, 17))).said(
                        "by the end of the month")
                        .at("Manama", "BH").with("BH", "IL").planned().heard("2021-09-17").recheck("2021-09-30").outline(),
                event("Franco-British Defence Conference").on("[2021-09-20..2021-09-26]").said("this week").at("London", "GB").with("FR",
                        "GB")
                        .is(EventStatus.POSTPONED).heard("2021-09-19").recheck("2021-10-25").outline(),
                event("G20 leaders on Afghanistan").on("[2021-09-28..2021-10-15]").said("after the General Assembly").with("G20").highest()
                        .is(
                                EventStatus.PROPOSED)
                        .heard("2021-09-22").recheck("2021-10-01").outline(),
                event("Vienna talks on the JCPOA, 7th round").on("[2021-10-01..2021-11-02]").said("in the next few weeks").at("Vienna",
                        "AT")
                        .planned().heard("2021-09-21").recheck("2021-10-08").outline(),
                event("15th ECO summit").on("2021-11").said("in November").at("Ashgabat", "TM").highest().planned().heard("2021-08-10")
                        .recheck(
                                "2021-10-15")
                        .outline(),
                event("Turkic Council, 8th summit").on("2021-23").said("in the autumn").at("Istanbul", "TR").highest().planned().heard(
                        "2021-03-31").recheck("2021-10-01").outline(),
                event("US–Ukraine Strategic Partnership Commission").on("2021-23").said("this fall").at("Washington", "US").planned().heard(
                        "2021-09-01").recheck("2021-09-20").outline(),
                event("Russia–India annual summit").on(EventDate.by(LocalDate.of(2021, 12, 31), LocalDate.of(2021, 9, 5))).said(
                        "before the end of the year").at("New Delhi", "IN").highest().planned().heard("2021-09-05").recheck("2021-11-01")
                        .outline(),
                event("6th Caspian summit").on("2021").said("in 2021").at("Ashgabat", "TM").highest().planned().heard("2021-08-12").recheck(
                        "2021-09-15").outline(),
                event("Summit of the Americas, 9th").on("2022-22").said("in the summer of 2022").at("USA", null).highest().planned().heard(
                        "2021-08-18").recheck("2022-01-10").outline(),
                event("Commonwealth Heads of Government Meeting").said("postponed for a second time").at("Kigali", "RW").highest().is(
                        EventStatus.POSTPONED).heard("2021-05-07").recheck("2021-09-06").outline(),
                event("Summit of the five permanent members").highest().is(EventStatus.PROPOSED).heard("2020-01-23").recheck("2021-12-01")
                        .outline());
    }
}
