/**
 * Names and terms in which a Greek letter is written as a word, as two words in lower case: the letter and
 * what stands before or after it.
 */
export const plainNames: ReadonlySet<string> = new Set(
	`
	alpha blending | alpha channel | alpha compositing | alpha matte | alpha mattes | alpha matting
	alpha version
	beta test | beta testers | beta testing | beta version | beta release | beta distribution | beta prior
	gamma correction | gamma distribution | gamma mixture | gamma prior | gamma process | gamma rays
	delta airlines | delta attention | delta lake | delta robot | delta robots | delta rule | delta variant
	lambda architecture | lambda expression | lambda expressions | lambda functions | aws lambda
	machine epsilon | reverse phi | microsoft phi | kimi delta | river delta | mekong delta | nile delta
	chi square | chi squared | eta squared | omega squared | kappa statistics
	mu opioid | mu opioids | omega 3 | omega 6 | sigma rules | six sigma | pi day
	pi zero | pi camera | pi pico | raspberry pi | orange pi | banana pi
	`
		.split(/[|\n]/)
		.map((name) => name.trim())
		.filter((name) => name !== ""),
);
